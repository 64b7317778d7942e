import { expect, test } from 'vitest'
import { causesInWords, causesToSave } from './causes-of.ts'

const chinese = { delivery: '配送', price: '价格或账单' }

test('a renamed cause keeps its key, a new one gets a free key from its name, an empty one goes', () => {
  const causes = [
    { key: 'carrier', name: 'Carriers' },
    { key: '', name: ' Wrong size! ' },
    { key: 'x', name: '  ' },
    { key: '', name: 'Wrong size' },
    { key: '', name: 'Café crème' },
    { key: '', name: '尺码不对' },
  ]
  expect(causesToSave(causes, {})).toEqual([
    { key: 'carrier', name: 'Carriers' },
    { key: 'wrong-size', name: 'Wrong size!' },
    { key: 'wrong-size-2', name: 'Wrong size' },
    { key: 'cafe-creme', name: 'Café crème' },
    { key: 'cause', name: '尺码不对' },
  ])
})

test('a usual cause is shown in the language of the screen, a renamed one as it was named', () => {
  const stored = [
    { key: 'delivery', name: 'Delivery' },
    { key: 'price', name: 'Too dear' },
    { key: 'carrier', name: 'Carriers' },
  ]
  const shown = causesInWords(stored, chinese)
  expect(shown.map(({ name }) => name)).toEqual(['配送', 'Too dear', 'Carriers'])
  expect(causesToSave(shown, chinese)).toEqual(stored)
})

test('a usual cause that was renamed on a Chinese screen is saved by its new name', () => {
  const renamed = [{ key: 'delivery', name: '快递' }]
  expect(causesToSave(renamed, chinese)).toEqual(renamed)
})
