// Which languages there are: those of which some comments are long and clear enough to be sure.

import type { GuessLanguage } from './guess-language.ts'

const MOST = 8
/** Of all comments that are sure: a few words are easily taken for those of a kindred language. */
const LEAST_SHARE = 0.02
const FEWEST = 3

/** The commonest first. */
export function languagesOf(texts: readonly string[], guess: GuessLanguage): string[] {
  const sure = new Map<string, number>()
  for (const text of texts) {
    const { language, isSure } = guess(text)
    if (isSure) sure.set(language, (sure.get(language) ?? 0) + 1)
  }
  const all = [...sure.values()].reduce((sum, n) => sum + n, 0)
  return [...sure]
    .filter(([, n]) => n >= Math.max(FEWEST, LEAST_SHARE * all))
    .sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
    .slice(0, MOST)
    .map(([language]) => language)
}
