/**
 * Whether a word is more frequent in one group's comments than in another's: the likelihood ratio of the two counts alone,
 * and how many times as frequent, as a power of 2.
 *
 * @param first how often the word was said, of how many words; the second likewise. Half a count stands for none in the ratio
 * @returns `g2` is χ² with one degree of freedom where there is no difference: beyond 3.84 at the 5% level
 * @see Dunning, Computational Linguistics 19, 1993; Hardie, Log Ratio: an informal introduction, 2014
 */
export function keyness(first: Said, second: Said): { g2: number; logRatio: number } {
  const share = (first.count + second.count) / (first.words + second.words)
  const part = ({ count, words }: Said) =>
    term(count, words * share) + term(words - count, words * (1 - share))
  const frequency = ({ count, words }: Said) => (count || 0.5) / words
  return {
    g2: 2 * (part(first) + part(second)),
    logRatio: Math.log2(frequency(first) / frequency(second)),
  }
}

type Said = { count: number; words: number }

function term(observed: number, expected: number): number {
  return observed === 0 ? 0 : observed * Math.log(observed / expected)
}
