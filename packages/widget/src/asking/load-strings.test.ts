import { LOCALES } from '@innerloop/shared/match-locale'
import { expect, test } from 'vitest'
import { loadStrings } from './load-strings.ts'

test.each(LOCALES)('the module knows the words of %s', async (tag) => {
  const { default: strings } = await import(`../locales/${tag.toLowerCase()}.ts`)
  expect(strings).toMatchObject(await loadStrings(tag))
})

test('and answers for another language with the nearest, or English', async () => {
  expect((await loadStrings('no')).send).toBe('Send')
  expect((await loadStrings('zh-TW')).close).not.toBe((await loadStrings('zh-CN')).close)
  expect((await loadStrings('tlh')).close).toBe('Close')
})
