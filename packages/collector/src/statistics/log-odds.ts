// Which words set one group's comments apart from another's: log-odds that a common prior keeps honest for rare words.

export type WordWeight = {
  word: string
  /** How often each group said it. */
  counts: readonly [number, number]
  /** Above 0 where the first group says it more. */
  logOdds: number
  variance: number
  /** In standard errors: beyond 2 it is hardly chance. */
  z: number
}

type Counts = ReadonlyMap<string, number>

/**
 * @param first and second how often each word was said in each group
 * @param prior pseudo-counts of each word; words that are not in it have none, and are left out
 * @see Monroe, Colaresi and Quinn, Fightin' Words, Political Analysis 16, 2008, equations 15 and 19
 */
export function weighWords(first: Counts, second: Counts, prior: Counts): WordWeight[] {
  const total = (counts: Counts) => [...counts.values()].reduce((sum, count) => sum + count, 0)
  const [n1, n2, n0] = [total(first), total(second), total(prior)]
  return [...prior].map(([word, alpha]) => {
    const [y1, y2] = [first.get(word) ?? 0, second.get(word) ?? 0]
    const odds = (y: number, n: number) => Math.log((y + alpha) / (n + n0 - y - alpha))
    const logOdds = odds(y1, n1) - odds(y2, n2)
    const variance = 1 / (y1 + alpha) + 1 / (y2 + alpha)
    return { word, counts: [y1, y2] as const, logOdds, variance, z: logOdds / Math.sqrt(variance) }
  })
}

/** A prior of one small count for every word: it shrinks rare words less than the pooled one, which is the better. */
export function uniformPrior(first: Counts, second: Counts, alpha: number): Map<string, number> {
  return new Map([...first.keys(), ...second.keys()].map((word) => [word, alpha]))
}

/** A prior of so many words in all, spread as the words of both groups together are: informative, and so shrinks rare ones. */
export function pooledPrior(first: Counts, second: Counts, size: number): Map<string, number> {
  const pooled = new Map(first)
  for (const [word, count] of second) pooled.set(word, (pooled.get(word) ?? 0) + count)
  const total = [...pooled.values()].reduce((sum, count) => sum + count, 0)
  return new Map([...pooled].map(([word, count]) => [word, (size * count) / total]))
}
