// What comments speak of: words that are said together, each word in one group.

import type { Term } from '../words/terms-of.ts'
import { type Group, groupWords } from './group-words.ts'
import { mergeAlike } from './merge-alike.ts'
import type { Entry, Vocabulary } from './vocabulary.ts'

const MOST_WORDS = 1200
const ROUNDS = 3

/**
 * Words that found no place are looked at again by themselves: a small topic is overlooked beside large ones.
 *
 * @param documents of one language
 * @param isTaken words that somebody gave to a theme already
 */
export function findGroups(
  documents: readonly (readonly Term[])[],
  vocabulary: Vocabulary,
  isTaken: (key: string) => boolean = () => false,
): Group[] {
  let words = wordsToGroup(vocabulary).filter(({ key }) => !isTaken(key))
  const groups: Group[] = []
  for (let round = 0; round < ROUNDS && words.length > 0; round += 1) {
    groups.push(...groupWords(documents, words))
    const placed = new Set(groups.flatMap((group) => group.words.map(({ key }) => key)))
    words = words.filter(({ key }) => !placed.has(key))
  }
  return mergeAlike(groups, documents)
}

/** Single words, and what is said not to be. */
function wordsToGroup({ documents, entries }: Vocabulary): Entry[] {
  const fewest = Math.max(3, Math.ceil(documents * 0.004))
  return [...entries.values()]
    .filter(({ n }) => n >= fewest)
    .filter(({ key, role }) => role === 'negation' || (role === 'content' && !key.includes(' ')))
    .sort((a, b) => b.n - a.n || (a.key < b.key ? -1 : 1))
    .slice(0, MOST_WORDS)
}
