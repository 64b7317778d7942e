import { npsOf } from '@innerloop/shared/nps-of'
import { FEWEST } from '../../reports/describe-difference.ts'
import { differenceOf } from '../../reports/difference-of.ts'
import { holm } from '../../statistics/adjust-p.ts'

export type ThemeEffect = {
  /** NPS of those with it, less that of those without, in points. */
  difference: number
  interval: { low: number; high: number }
  /** By Holm's method, over all that are compared with it. */
  p: number
  /** What the score of all would lose without them: below 0 they pull it down. */
  pull: number
  verdict: 'lowers' | 'raises' | 'cannot-tell'
}

type Scores = readonly number[]
type Side = { with: Scores }

const LEVEL = 0.05

/**
 * What it makes of the score to be in each group; null where one side has fewer than ten scores. An association: who
 * says something may differ in more than that.
 *
 * @param all counts of the scores 0, 1, … 10 of everybody, among whom the groups are
 */
export function effectsOf(all: Scores, groups: readonly Side[]): (ThemeEffect | null)[] {
  const total = npsOf(all)
  const measured = groups.map(({ with: own }) => {
    const others = all.map((count, score) => count - own[score]!)
    const [n, without] = [npsOf(own).n, npsOf(others)]
    if (n < FEWEST || without.n < FEWEST) return null
    return { ...differenceOf('nps', others, own), pull: total.score! - without.score! }
  })
  const ps = holm(measured.flatMap((one) => (one ? [one.p] : [])))
  let at = 0
  return measured.map((one) => {
    if (!one) return null
    const p = ps[at]!
    at += 1
    return { ...one, p, verdict: verdictOf(one.difference, p) }
  })
}

function verdictOf(difference: number, p: number): ThemeEffect['verdict'] {
  if (p >= LEVEL) return 'cannot-tell'
  return difference < 0 ? 'lowers' : 'raises'
}
