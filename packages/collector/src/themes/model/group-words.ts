import type { Term } from '../words/terms-of.ts'
import { contextOf } from './context-of.ts'
import { factorise } from './factorise.ts'
import { linkAverage } from './link-average.ts'
import type { Sparse } from './sparse.ts'
import type { Entry } from './vocabulary.ts'

/** The first words are those that it is most about. */
export type Group = { words: Entry[] }

const MOST_IN_GROUP = 10
/** Parts of each factorisation, by the root of the number of words: from few wide topics to many narrow ones. */
const RANKS = [1, 1.5, 2, 2.5, 3]
/** Of the factorisations, so many have the words of a group together. */
const MAJORITY = 0.5
/** Of what the first word of a part has in it. */
const LEAST_SHARE = 0.2

/**
 * Words that most of several factorisations put into one part, and that keep company there. How many topics there are
 * is not known: one factorisation has to guess, and mixes what it has no part for with whatever is nearest.
 *
 * @see Brunet et al., Metagenes and molecular pattern discovery using matrix factorization, PNAS 101, 2004; of topics:
 *   Belford, Mac Namee and Greene, Stability of topic modeling via matrix factorization, Expert Systems with
 *   Applications 91, 2018
 */
export function groupWords(documents: readonly (readonly Term[])[], words: readonly Entry[]): Group[] {
  const size = words.length
  const context = contextOf(columnsOf(documents, words), size)
  const agreed = agreementOf(
    RANKS.map((rank) => placeWords(context, Math.min(size, Math.round(rank * Math.sqrt(size))))),
    size,
  )
  return linkAverage(agreed.slice(), size, MAJORITY)
    .map((members) => members.map((at) => ({ at, standing: meanTo(members, at) * Math.sqrt(words[at]!.n) })))
    .filter((members) => members.every(({ standing }) => standing > 0))
    .map((members) => {
      const strongest = members.toSorted((a, b) => b.standing - a.standing || a.at - b.at)
      return { words: keepingCompany(strongest.slice(0, MOST_IN_GROUP), context).map(({ at }) => words[at]!) }
    })

  function meanTo(members: readonly number[], at: number): number {
    return members.reduce((sum, other) => sum + agreed[at * size + other]!, 0) / members.length
  }
}

/** Of the factorisations, the share that has two words in one part; of a word and itself, that has it in any. */
function agreementOf(partitions: readonly number[][][], size: number): Float64Array {
  const together = new Float64Array(size * size)
  for (const part of partitions.flat())
    for (const one of part) for (const other of part) together[one * size + other]! += 1 / partitions.length
  return together
}

/** Each word goes to the part that has most of it; or nowhere, if it is little of that. */
function placeWords(context: Sparse, count: number): number[][] {
  const { cells } = factorise(context, count).parts
  const { width } = context
  const strongest = Array.from({ length: count }, (_, k) =>
    cells.subarray(k * width, (k + 1) * width).reduce((most, weight) => Math.max(most, weight), 0),
  )
  const parts: number[][] = strongest.map(() => [])
  for (let at = 0; at < width; at += 1) {
    const weights = strongest.map((_, k) => cells[k * width + at]!)
    const weight = Math.max(...weights)
    const best = weights.indexOf(weight)
    if (weight > 0 && weight >= LEAST_SHARE * strongest[best]!) parts[best]!.push(at)
  }
  return parts
}

type Placed = { at: number }

/** A group may hold two topics that have nothing to do with each other; the first word's stays. */
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
