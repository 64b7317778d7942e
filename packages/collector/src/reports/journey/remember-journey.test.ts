import { expect, test } from 'vitest'
import { rememberedOf } from '../../statistics/peak-end.ts'
import { MIDDLE, type Point, rememberJourney } from './remember-journey.ts'

const point = (touchpoint: string, mean: number, over: Partial<Point> & { n?: number } = {}): Point => ({
  touchpoint,
  moments: { n: over.n ?? 400, mean, variance: 4 },
  verdict: over.verdict ?? null,
})
const verdictsOf = (points: Point[]) =>
  Object.fromEntries(rememberJourney(points)!.advice.map(({ label, verdict }) => [label, verdict]))

test('a repair: good technicians, calls that are transferred, a good end: the trough is to be fixed', () => {
  const repair = [point('call', 6.8), point('transfer', 3.1), point('technician', 9.4), point('invoice', 8.4)]
  const found = rememberJourney(repair)!
  expect(found).toMatchObject({
    peak: 'technician',
    trough: 'transfer',
    end: 'invoice',
    intense: 'transfer',
    first: 'fix-trough',
    peakEnd: (3.1 + 8.4) / 2,
  })
  expect(verdictsOf(repair)).toEqual({ 'fix-trough': 'now', 'finish-end': 'holds', 'build-peak': 'holds' })
  const [trough] = found.advice
  expect(trough!.difference).toBeCloseTo(3.1 - (6.8 + 9.4 + 8.4) / 3, 10)
  expect(trough!.interval.high).toBeLessThan(0)
  // Brought up to the mean of the others, the best moment is the one that stays in mind.
  expect(trough!.remembered).toBeCloseTo((9.4 + 8.4) / 2, 10)
})

test.each([
  ['a bad end', [point('a', 9), point('b', 9), point('c', 6)], 'fix-trough', 'now'],
  ['an end lower than the rest', [point('a', 9.5), point('b', 9.3), point('c', 8.4)], 'finish-end', 'now'],
  [
    'nothing that stands out',
    [point('a', 8.5), point('b', 8.5), point('c', 8.6, { n: 900 })],
    'build-peak',
    'now',
  ],
  ['a peak that stands out', [point('a', 8), point('b', 9.5), point('c', 8.1)], 'build-peak', 'holds'],
  [
    'a trough below what is expected',
    [point('a', 8.4, { verdict: 'below' }), point('b', 9), point('c', 9)],
    'fix-trough',
    'now',
  ],
  ['a trough near the middle', [point('a', 7.5), point('b', 9), point('c', 9)], 'fix-trough', 'cannot-tell'],
  [
    'few answers about the peak',
    [point('a', 8, { n: 12 }), point('b', 8.5, { n: 12 }), point('c', 8.1, { n: 12 })],
    'build-peak',
    'cannot-tell',
  ],
] as const)('%s: %s', (_, points, label, verdict) => {
  expect(verdictsOf([...points])[label]).toBe(verdict)
})

test('what is left of too few answers says nothing', () => {
  expect(rememberJourney([point('a', 3), point('b', 9, { n: 9 })])).toBeNull()
  expect(rememberJourney([])).toBeNull()
})

test('peak, trough, end and what would be remembered are those of the peak-end rule', () => {
  const means = [8.2, 6.1, 9.3, 7.7, 8.8]
  const found = rememberJourney(means.map((mean, at) => point(`${at}`, mean)))!
  const told = rememberedOf(means, MIDDLE)
  expect(found).toMatchObject({
    mean: told.mean,
    peakEnd: told.peakEnd,
    peak: `${told.peak.at}`,
    trough: `${told.trough.at}`,
    intense: `${told.intense.at}`,
    end: '4',
  })
  const raised = rememberedOf(means.with(1, (8.2 + 9.3 + 7.7 + 8.8) / 4), MIDDLE)
  expect(found.advice[0]!.remembered).toBeCloseTo(raised.peakEnd, 12)
  // Never worse than it is.
  for (const { remembered } of found.advice) expect(remembered).toBeGreaterThanOrEqual(0)
})
