import { existsSync } from 'node:fs'
import { expect, test } from 'vitest'
import { figuresOf } from '../testing/figures-of.ts'
import reference from './statistics.json' with { type: 'json' }

const { about, ...parts } = reference

test('each part of the reference has a test, which fails of a figure that it does not compare', () => {
  expect(about).toMatch('Tolerances: closed forms 1e-9, score limits 1e-6')
  const missing = Object.keys(parts)
    .map((part) => `${part.replace(/[A-Z]/, (letter) => `-${letter.toLowerCase()}`)}.test.ts`)
    .filter((file) => !existsSync(new URL(file, import.meta.url)))
  expect(missing).toEqual([])
})

test('a figure that is off, missing or not compared is found out', () => {
  const { expectFigures, given, left } = figuresOf({ of: [1, 2], by: { hand: 3 } })
  expect(left()).toEqual(['of/0', 'of/1', 'by/hand'])
  expectFigures('of', [1, 2 + 1e-12])
  expect(left()).toEqual(['by/hand'])
  expect(() => expectFigures('by/hand', 3.00001)).toThrow('by/hand')
  expect(() => expectFigures('of', [1])).toThrow('of/1')
  expect(() => given('nowhere')).toThrow('nowhere')
})
