// What comments speak of: words that are said together, each word in one group.

import type { Term } from '../words/terms-of.ts'
import { contextOf } from './context-of.ts'
import { factorise } from './factorise.ts'
import { countTerms, type Entry, type Vocabulary } from './vocabulary.ts'

export type Group = { words: Entry[] }

const MOST_WORDS = 1200
const MOST_IN_GROUP = 10
const MOST_GROUPS = 24
const GROUPS_BY_WORDS = 1.2
const ROUNDS = 2
/** Of what the first word of a group has in it. */
const LEAST_SHARE = 0.2

/**
 * Words that found no place are looked at again by themselves: a small topic is overlooked beside large ones.
 *
 * @param documents of one language
 * @param isTaken words that somebody gave to a theme already
 * @returns no order is meant; the first word of a group is the one that it is most about
 */
export function findGroups(
  documents: readonly (readonly Term[])[],
  isTaken: (key: string) => boolean = () => false,
): { vocabulary: Vocabulary; groups: Group[] } {
  const vocabulary = countTerms(documents.map((terms) => terms.filter(({ role }) => role !== 'verdict')))
  let words = wordsToGroup(vocabulary).filter(({ key }) => !isTaken(key))
  const groups: Group[] = []
  for (let round = 0; round < ROUNDS && words.length > 0; round += 1) {
    groups.push(...groupWords(documents, words))
    const placed = new Set(groups.flatMap((group) => group.words.map(({ key }) => key)))
    words = words.filter(({ key }) => !placed.has(key))
  }
  return { vocabulary, groups }
}

function groupWords(documents: readonly (readonly Term[])[], words: readonly Entry[]): Group[] {
  const count = Math.min(MOST_GROUPS, Math.round(GROUPS_BY_WORDS * Math.sqrt(words.length)), words.length)
  const column = new Map(words.map(({ key }, at) => [key, at]))
  const columns = documents.map((terms) => [
    ...new Set(terms.flatMap(({ key }) => (column.has(key) ? [column.get(key)!] : []))),
  ])
  const { parts } = factorise(contextOf(columns, words.length), count)
  const weightOf = (k: number, at: number) => parts.cells[k * parts.width + at]!
  const strongest = Array.from({ length: count }, (_, k) => Math.max(...words.keys().map((at) => weightOf(k, at))))
  const found: { word: Entry; weight: number }[][] = Array.from({ length: count }, () => [])
  for (const [at, word] of words.entries()) {
    const weights = strongest.map((_, k) => weightOf(k, at))
    const weight = Math.max(...weights)
    const best = weights.indexOf(weight)
    if (weight > 0 && weight >= LEAST_SHARE * strongest[best]!) found[best]!.push({ word, weight })
  }
  return found
    .filter((group) => group.length > 0)
    .map((group) => ({
      words: group
        .sort((a, b) => b.weight - a.weight || b.word.n - a.word.n)
        .slice(0, MOST_IN_GROUP)
        .map(({ word }) => word),
    }))
}

/** Single words, and what is said not to be. */
function wordsToGroup({ documents, entries }: Vocabulary): Entry[] {
  const fewest = Math.max(3, Math.ceil(documents * 0.004))
  return [...entries.values()]
    .filter(({ n }) => n >= fewest)
    .filter(({ key }) => !key.includes(' '))
    .sort((a, b) => b.n - a.n || (a.key < b.key ? -1 : 1))
    .slice(0, MOST_WORDS)
}
