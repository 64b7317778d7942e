// A word tells something of a comment where it is often in it and seldom in others.

/**
 * How telling each word is, by the number of comments that have it: ln((1 + N) / (1 + df)) + 1.
 *
 * @param comments each in words; how often a word is in one of them makes no difference here
 * @see Spärck Jones, Journal of Documentation 28, 1972; smoothed as by scikit-learn's TfidfTransformer
 */
export function inverseFrequencies(comments: Iterable<readonly string[]>): Map<string, number> {
  const having = new Map<string, number>()
  let all = 0
  for (const words of comments) {
    all += 1
    for (const word of new Set(words)) having.set(word, (having.get(word) ?? 0) + 1)
  }
  return new Map([...having].map(([word, count]) => [word, inverseFrequency(count, all)]))
}

/** The same of one word. @param having comments that have it, of `all` */
export function inverseFrequency(having: number, all: number): number {
  return Math.log((1 + all) / (1 + having)) + 1
}

/**
 * A comment as a vector of length 1: each word's count in it times how telling it is. Words that are not among the
 * inverse frequencies are left out; a comment without any is empty.
 */
export function tfIdf(
  words: readonly string[],
  frequencies: ReadonlyMap<string, number>,
): Map<string, number> {
  const weights = new Map<string, number>()
  for (const word of words) {
    const telling = frequencies.get(word)
    if (telling !== undefined) weights.set(word, (weights.get(word) ?? 0) + telling)
  }
  const length = Math.hypot(...weights.values())
  for (const [word, weight] of weights) weights.set(word, weight / length)
  return weights
}
