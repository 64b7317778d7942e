import { expect, test } from 'vitest'
import { textOn } from './text-on.ts'

test.each([
  ['rgb(26, 107, 79)', '#fff'],
  ['rgb(242, 183, 5)', '#000'],
  ['rgb(0, 0, 0)', '#fff'],
  ['rgba(255, 255, 255, 0.9)', '#000'],
])('on %s the text is %s', (colour, text) => {
  expect(textOn(colour)).toBe(text)
})

test('the text can be read on every colour: at least 4.5 : 1', () => {
  let lowest = 21
  const steps = Array.from({ length: 52 }, (_, index) => index * 5)
  for (const red of steps)
    for (const green of steps)
      for (const blue of steps) {
        const luminance = 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
        const isBlack = textOn(`rgb(${red}, ${green}, ${blue})`) === '#000'
        const contrast = isBlack ? (luminance + 0.05) / 0.05 : 1.05 / (luminance + 0.05)
        lowest = Math.min(lowest, contrast)
      }
  expect(lowest).toBeGreaterThanOrEqual(4.5)
})

function linear(channel: number): number {
  const part = channel / 255
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
}
