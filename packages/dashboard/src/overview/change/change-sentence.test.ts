import { expect, test } from 'vitest'
import { changeSentence } from './change-sentence.ts'
import { byWeight } from './read-changes.ts'

const side = (n: number, score: number | null) => ({
  n,
  score,
  interval: score === null ? null : { low: score - 20, high: score + 20 },
  name: '',
  survey: null,
  touchpoint: null,
  dimension: null,
  value: null,
  from: null,
  to: null,
})

function say(change: Omit<Parameters<typeof changeSentence>[0], 'a' | 'b'>, before = 40, last = 30) {
  const { claim, evidence } = changeSentence({ a: side(before, 10), b: side(last, -20), ...change })
  return claim + evidence
}

test('a fall is told with its interval and its test', () => {
  const fall = {
    difference: -62.2,
    interval: { low: -95.1, high: -28 },
    p: 0.0004,
    verdict: 'lower',
  } as const
  expect(say(fall)).toBe('NPS fell by 62 points: very likely by 28 to 95 (p < 0.001).')
})

test('so is a rise', () => {
  const rise = { difference: 30, interval: { low: 4.6, high: 55 }, p: 0.021, verdict: 'higher' } as const
  expect(say(rise)).toBe('NPS rose by 30 points: very likely by 5 to 55 (p = 0.021).')
})

test('where chance alone could have made it, we cannot tell yet', () => {
  const maybe = {
    difference: -12,
    interval: { low: -40, high: 16 },
    p: 0.4,
    verdict: 'cannot-tell',
  } as const
  expect(say(maybe)).toBe(
    'We cannot tell yet whether it changed. The difference is −12, very likely between −40 and 16 (p = 0.40): chance alone could have made it.',
  )
})

test('with few answers on a side nothing is told', () => {
  const big = { difference: -90, interval: { low: -120, high: -40 }, p: 0.001, verdict: 'lower' } as const
  expect(say(big, 40, 9)).toBe(
    'We cannot tell yet whether it changed. There are 9 answers in these 7 days and 40 in the 7 before; it takes 10 in each.',
  )
  const none = { difference: null, interval: null, p: null, verdict: 'cannot-tell' } as const
  expect(say(none, 1, 1)).toMatch('There are 1 answer in these 7 days and 1 in the 7 before')
})

test('what fell comes first, then what rose, then what cannot be told', () => {
  const changes = [
    { verdict: 'cannot-tell', difference: -90 },
    { verdict: 'higher', difference: 50 },
    { verdict: 'lower', difference: -20 },
    { verdict: 'lower', difference: -60 },
    { verdict: 'cannot-tell', difference: null },
  ] as const
  expect(changes.toSorted(byWeight).map(({ difference }) => difference)).toEqual([-60, -20, 50, -90, null])
})
