import { expect, test } from 'vitest'
import { deviceOf } from './device.ts'

test.each([
  ['desktop', false, 2560, 1440],
  ['desktop', false, 500, 400],
  ['phone', true, 390, 844],
  ['phone', true, 844, 390],
  ['tablet', true, 820, 1180],
])('a %s', (device, isCoarse, width, height) => {
  const page = { matchMedia: () => ({ matches: isCoarse }), screen: { width, height } }
  expect(deviceOf(page as unknown as Window)).toBe(device)
})
