import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Mark, praiseRatios } from './praise-ratio.ts'

const period = { from: 1000, to: 2000 }

function marksOf(praise: number, correction: number, team?: string): Mark[] {
  const mark = (kind: Mark['kind']): Mark => ({ kind, at: 1500, team })
  return [
    ...Array.from({ length: praise }, () => mark('praise')),
    ...Array.from({ length: correction }, () => mark('correction')),
  ]
}

test.each([
  [0, 0, 'nothing-yet'],
  [1, 0, 'cannot-tell'],
  [8, 2, 'cannot-tell'],
  [4, 6, 'less-praise'],
  [80, 20, 'cannot-tell'],
  [140, 60, 'less-praise'],
  [180, 20, 'more-praise'],
] as const)('%i of praise and %i of correction: %s', (praise, correction, verdict) => {
  const [ratio] = praiseRatios({ marks: marksOf(praise, correction, 'web'), teams: ['web'], period })
  expect(ratio).toMatchObject({ team: 'web', praise, correction, n: praise + correction, verdict })
})

test('the share comes with Wilson’s interval', () => {
  // 8 of 10: Wilson's 95% interval is 0.4902 to 0.9433.
  const [ratio] = praiseRatios({ marks: marksOf(8, 2, 'web'), teams: ['web'], period })
  expect(ratio!.share).toBe(0.8)
  expect(ratio!.interval!.low).toBeCloseTo(0.4902, 4)
  expect(ratio!.interval!.high).toBeCloseTo(0.9433, 4)
})

test('each team is counted by itself in its place, what belongs to none comes last, and others are left out', () => {
  const marks = [...marksOf(1, 2, 'web'), ...marksOf(3, 0), ...marksOf(9, 9, 'secret')]
  const ratios = praiseRatios({ marks, teams: ['returns', 'web'], period })
  expect(ratios.map(({ team, praise, correction }) => [team, praise, correction])).toEqual([
    ['returns', 0, 0],
    ['web', 1, 2],
    [undefined, 3, 0],
  ])
})

test('the period includes its beginning and not its end', () => {
  const marks = [999, 1000, 1999, 2000].map((at): Mark => ({ kind: 'praise', at, team: 'web' }))
  expect(praiseRatios({ marks, teams: ['web'], period })[0]!.n).toBe(2)
})

test('the interval holds the share, and the verdict follows from it', () => {
  fc.assert(
    fc.property(fc.nat(200), fc.nat(200), (praise, correction) => {
      const [ratio] = praiseRatios({ marks: marksOf(praise, correction, 'web'), teams: ['web'], period })
      const { share, interval, verdict } = ratio!
      if (share === null || interval === null) {
        expect([praise + correction, verdict]).toEqual([0, 'nothing-yet'])
        return
      }
      expect(interval.low).toBeLessThanOrEqual(share + 1e-12)
      expect(interval.high).toBeGreaterThanOrEqual(share - 1e-12)
      const above = interval.low > 0.8
      const below = interval.high < 0.8
      expect(verdict).toBe(above ? 'more-praise' : below ? 'less-praise' : 'cannot-tell')
    }),
  )
})
