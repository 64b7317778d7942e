import { foldText } from './fold-text.ts'

/** Folded words that follow each other, as ` slow delivery `; without the last space what begins so is found too. */
type Phrase = string

/** All of the wanted, none of the unwanted. */
export type Search = { wanted: Phrase[]; unwanted: Phrase[] }

const TERM = /(-?)(?:"([^"]*)(?:"|$)|([^\s"]+))/g

/**
 * What somebody looks for: words, `"a phrase"`, `begin*`, `-without`.
 *
 * @example parseSearch('late deliv* -"not bad"') // { wanted: [' late ', ' deliv'], unwanted: [' not bad '] }
 */
export function parseSearch(text: string): Search {
  const search: Search = { wanted: [], unwanted: [] }
  for (const [, sign, quoted, bare] of text.matchAll(TERM)) {
    const term = quoted ?? bare!
    const folded = foldText(term)
    if (folded === '') continue
    const phrase = /\*\s*$/.test(term) ? folded.slice(0, -1) : folded
    search[sign === '-' ? 'unwanted' : 'wanted'].push(phrase)
  }
  return search
}

/** @param folded as `foldText` gives it */
export function isFound({ wanted, unwanted }: Search, folded: string): boolean {
  return (
    wanted.every((phrase) => folded.includes(phrase)) && !unwanted.some((phrase) => folded.includes(phrase))
  )
}
