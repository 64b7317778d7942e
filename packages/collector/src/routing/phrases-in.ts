import { foldText } from '../responses/search/fold-text.ts'
import { isFound, parseSearch } from '../responses/search/parse-search.ts'

type Phrases = readonly { phrase: string; isIn: (folded: string) => boolean }[]

/**
 * Those of the phrases that stand in one of the texts, whatever the case and accents: whole words, with `*` at the
 * end the beginnings of words, and anywhere in scripts that put no space between words. They are found as the search
 * over responses finds them, so that what a rule did can be looked up.
 *
 * @example phrasesIn(['Die Straße war zu'], ['strasse', 'stra']) // ['strasse']
 */
export function phrasesIn(texts: readonly string[], phrases: readonly string[]): string[] {
  if (texts.length === 0) return []
  const folded = texts.map(foldText).join('\n')
  return prepare(phrases)
    .filter(({ isIn }) => isIn(folded))
    .map(({ phrase }) => phrase)
}

/** By the list as it stands in the rule, which many responses are compared with. */
const prepared = new WeakMap<readonly string[], Phrases>()

function prepare(phrases: readonly string[]): Phrases {
  const known = prepared.get(phrases)
  if (known) return known
  const made = phrases.map((phrase) => {
    const search = parseSearch(`"${phrase.replaceAll('"', ' ')}"`)
    // Without a word in it a phrase would be found everywhere.
    return { phrase, isIn: (folded: string) => search.wanted.length > 0 && isFound(search, folded) }
  })
  prepared.set(phrases, made)
  return made
}
