// What people say of a theme, in their own words: the comments that are most like all of its comments together.

import { bandOf, type Band } from '@innerloop/shared/band-of'
import { redactText } from '../../privacy/redact-text.ts'
import { inverseFrequencies, tfIdf } from '../../statistics/tf-idf.ts'
import type { Comment } from '../comments/comment.ts'
import type { Spoken } from '../matching/create-matcher.ts'

export type Quotable = { comment: Comment; spoken: Spoken }

const MOST = 6
const [SHORTEST, LONGEST] = [12, 300]
/** Han says as much in a third of the letters. */
const SHORTEST_HAN = 5
const HAN = /\p{scx=Han}/u
const REDACTED = /\[(e-mail|phone|card)\]/

/** Some of each band, and none with what identifies somebody. @param quotable comments of the theme */
export function pickQuotes(quotable: readonly Quotable[]): Comment[] {
  const keysOf = ({ spoken }: Quotable) => spoken.terms.map(({ key }) => key)
  const frequencies = inverseFrequencies(quotable.map(keysOf))
  const centre = new Map<string, number>()
  const vectors = quotable.map((one) => tfIdf(keysOf(one), frequencies))
  for (const vector of vectors)
    for (const [key, weight] of vector) centre.set(key, (centre.get(key) ?? 0) + weight)
  const typical = quotable
    .map(({ comment }, at) => ({ comment, likeness: likenessOf(vectors[at]!, centre) }))
    .filter(({ comment }) => isQuotable(comment.text))
    .sort((a, b) => b.likeness - a.likeness || (a.comment.id < b.comment.id ? -1 : 1))
  return spread(typical.map(({ comment }) => comment))
}

function likenessOf(vector: ReadonlyMap<string, number>, centre: ReadonlyMap<string, number>): number {
  let sum = 0
  for (const [key, weight] of vector) sum += weight * centre.get(key)!
  return sum
}

function isQuotable(text: string): boolean {
  const shortest = HAN.test(text) ? SHORTEST_HAN : SHORTEST
  if (text.length < shortest || text.length > LONGEST || REDACTED.test(text)) return false
  return redactText(text, ['email', 'phone', 'card']) === text
}

/** In turn from each band, the largest first, and nothing twice. */
function spread(typical: readonly Comment[]): Comment[] {
  const seen = new Set<string>()
  const fresh = typical.filter(({ text }) => {
    const plain = text.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '')
    return seen.has(plain) ? false : seen.add(plain)
  })
  const queues = [
    ...Map.groupBy(fresh, ({ score }): Band | 'none' => (score === null ? 'none' : bandOf(score))).values(),
  ].sort((a, b) => b.length - a.length)
  const picked: Comment[] = []
  for (let turn = 0; picked.length < MOST && turn < fresh.length; turn += 1)
    for (const { [turn]: next } of queues) if (next && picked.length < MOST) picked.push(next)
  return picked
}
