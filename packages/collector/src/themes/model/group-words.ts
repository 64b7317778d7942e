import type { Term } from '../words/terms-of.ts'
import { contextOf } from './context-of.ts'
import { factorise } from './factorise.ts'
import type { Sparse } from './sparse.ts'
import type { Entry } from './vocabulary.ts'

/** The first words are those that it is most about. */
export type Group = { words: Entry[] }

const MOST_IN_GROUP = 10
const MOST_GROUPS = 24
const GROUPS_BY_WORDS = 1.2
/** Of what the first word of a group has in it. */
const LEAST_SHARE = 0.2

type Placed = { at: number; weight: number }

/** Each word goes to the part that has most of it, where it keeps company with the others there; or nowhere. */
export function groupWords(documents: readonly (readonly Term[])[], words: readonly Entry[]): Group[] {
  const context = contextOf(columnsOf(documents, words), words.length)
  const count = Math.min(MOST_GROUPS, Math.round(GROUPS_BY_WORDS * Math.sqrt(words.length)), words.length)
  const { parts } = factorise(context, count)
  const weightOf = (k: number, at: number) => parts.cells[k * parts.width + at]!
  const strongest = Array.from({ length: count }, (_, k) =>
    Math.max(...words.map((_word, at) => weightOf(k, at))),
  )
  const placed: Placed[][] = Array.from({ length: count }, () => [])
  for (const at of words.keys()) {
    const weights = strongest.map((_, k) => weightOf(k, at))
    const weight = Math.max(...weights)
    const best = weights.indexOf(weight)
    if (weight > 0 && weight >= LEAST_SHARE * strongest[best]!) placed[best]!.push({ at, weight })
  }
  const standing = ({ at, weight }: Placed) => weight * Math.sqrt(words[at]!.n)
  return placed
    .filter((group) => group.length > 0)
    .map((group) => {
      const strong = group.sort((a, b) => b.weight - a.weight || a.at - b.at).slice(0, MOST_IN_GROUP)
      const first = strong.sort((a, b) => standing(b) - standing(a) || a.at - b.at)
      return { words: keepingCompany(first, context).map(({ at }) => words[at]!) }
    })
}

/** A part may hold two topics that have nothing to do with each other; the first word's stays. */
function keepingCompany(group: readonly Placed[], { rows }: Sparse): Placed[] {
  const isNear = (one: Placed, other: Placed) => rows[one.at]!.at.includes(other.at)
  const [first, ...rest] = group
  const kept = [first!]
  for (const one of rest) {
    const near = kept.filter((other) => isNear(one, other)).length
    if (isNear(one, first!) || 2 * near >= kept.length) kept.push(one)
  }
  return kept
}

function columnsOf(documents: readonly (readonly Term[])[], words: readonly Entry[]): number[][] {
  const column = new Map(words.map(({ key }, at) => [key, at]))
  return documents.map((terms) => [
    ...new Set(terms.flatMap(({ key }) => (column.has(key) ? [column.get(key)!] : []))),
  ])
}
