// How much a word tells of a comment: the more of it there is, and the fewer other comments have it.

import type { Sparse } from './sparse.ts'

/**
 * Smoothed, with rows of length 1: idf = ln((1 + N) / (1 + df)) + 1.
 *
 * @param documents the words of each, with repetitions; words that are not in the vocabulary do not count
 * @see Salton and Buckley, Term-weighting approaches in automatic text retrieval, Information Processing and
 *   Management 24, 1988; smoothed as scikit-learn's `TfidfVectorizer` does
 */
export function tfIdf(
  documents: readonly (readonly string[])[],
  vocabulary: readonly string[],
): { idf: number[]; matrix: Sparse } {
  const column = new Map(vocabulary.map((word, at) => [word, at]))
  const counted = documents.map((words) => countColumns(words, column))
  const documentsWith = new Array<number>(vocabulary.length).fill(0)
  for (const counts of counted) for (const at of counts.keys()) documentsWith[at]! += 1
  const idf = documentsWith.map((df) => Math.log((1 + documents.length) / (1 + df)) + 1)
  const rows = counted.map((counts) => {
    const at = Int32Array.from(counts.keys())
    const values = Float64Array.from(at, (one) => counts.get(one)! * idf[one]!)
    const length = Math.hypot(...values)
    return { at, values: length === 0 ? values : values.map((value) => value / length) }
  })
  return { idf, matrix: { rows, width: vocabulary.length } }
}

function countColumns(words: readonly string[], column: ReadonlyMap<string, number>): Map<number, number> {
  const counts = new Map<number, number>()
  for (const word of words) {
    const at = column.get(word)
    if (at !== undefined) counts.set(at, (counts.get(at) ?? 0) + 1)
  }
  return counts
}
