// Since when people speak of something more, or less: no day is looked at because it looks odd.

import { compareShares, type Counted } from '../../statistics/compare-shares.ts'

/** `hits` of `n` comments of a week. */
export type WeekOfTheme = Counted & { from: string }

export type ThemeChange = {
  kind: 'began' | 'rose' | 'fell' | 'ended'
  /** The first day of the week. */
  from: string
  before: Counted
  after: Counted
  /** Adjusted for all weeks at which it might have been. */
  p: number
}

/** So many comments on each side. */
const FEWEST = 20
const LEVEL = 0.01
/** Of the share of the other side, what is next to nothing. */
const NEXT_TO_NOTHING = 0.15

/**
 * The week at which the share changed most, if it did: of all ways to cut the weeks in two, the one that makes the
 * counts likeliest, its p-value times the number of cuts (Bonferroni).
 *
 * @param weeks in order, without gaps of weeks that have comments
 * @see Worsley, The power of likelihood ratio and cumulative sum tests for a change in a binomial probability,
 *   Biometrika 70, 1983
 */
export function changeOf(weeks: readonly WeekOfTheme[]): ThemeChange | null {
  const all = sumOf(weeks)
  const cuts = weeks.slice(1).flatMap((week, index) => {
    const before = sumOf(weeks.slice(0, index + 1))
    const after = { hits: all.hits - before.hits, n: all.n - before.n }
    return before.n >= FEWEST && after.n >= FEWEST ? [{ from: week.from, before, after }] : []
  })
  if (cuts.length === 0) return null
  const best = cuts.reduce((a, b) => (likelihood(b) > likelihood(a) ? b : a))
  const p = Math.min(1, cuts.length * compareShares(best.before, best.after).p)
  return p < LEVEL ? { kind: kindOf(best), ...best, p } : null
}

type Cut = { before: Counted; after: Counted }

function kindOf({ before, after }: Cut): ThemeChange['kind'] {
  const [earlier, later] = [before.hits / before.n, after.hits / after.n]
  if (later > earlier) return earlier < NEXT_TO_NOTHING * later ? 'began' : 'rose'
  return later < NEXT_TO_NOTHING * earlier ? 'ended' : 'fell'
}

function likelihood({ before, after }: Cut): number {
  return logLikelihood(before) + logLikelihood(after)
}

function logLikelihood({ hits, n }: Counted): number {
  const of = (count: number) => (count === 0 ? 0 : count * Math.log(count / n))
  return of(hits) + of(n - hits)
}

function sumOf(weeks: readonly Counted[]): Counted {
  return weeks.reduce((sum, { hits, n }) => ({ hits: sum.hits + hits, n: sum.n + n }), { hits: 0, n: 0 })
}
