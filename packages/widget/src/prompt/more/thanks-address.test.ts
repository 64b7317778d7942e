import type { Survey } from '@innerloop/shared'
import { expect, test } from 'vitest'
import { shown } from '../../test-world.ts'
import { questions, surveyOf } from './test-prompt.ts'
import { thanksAddress } from './thanks-address.ts'

const survey = (url: string, more: object = {}) => {
  const { thanksLink: _, ...rest } = surveyOf([questions.score])
  return { ...rest, thanksLink: { url, label: { en: 'Go' }, ...more } } as Survey
}

test.each(['javascript:alert(1)', ' javascript:alert(1)', 'data:text/html,x', '//evil.example', '/review'])(
  '%s leads nowhere',
  (url) => {
    expect(thanksAddress(survey(url), {}, shown)).toBeUndefined()
  },
)

test('facts cannot change where it leads', () => {
  const properties = { order: '../?a=b&c#d @evil', scheme: 'javascript:alert(1)//', half: 'x\ud800y' }
  const address = (url: string) => thanksAddress(survey(url), {}, { ...shown, properties })
  expect(address('https://shop.example/r?o={{properties.order}}')).toBe(
    'https://shop.example/r?o=..%2F%3Fa%3Db%26c%23d%20%40evil',
  )
  expect(address('{{properties.scheme}}https://shop.example')).toBeUndefined()
  expect(address('https://shop.example/{{properties.half}}')).toBe('https://shop.example/xy')
})

test('where bands are named, a score in one of them is needed', () => {
  const forPromoters = survey('https://shop.example/', { bands: ['promoter'] })
  const leads = (answers: Record<string, number>) => !!thanksAddress(forPromoters, answers, shown)
  expect([leads({ score: 9 }), leads({ score: 8 }), leads({})]).toEqual([true, false, false])
})
