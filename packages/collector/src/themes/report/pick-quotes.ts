// What people say of a theme, in their own words: the comments that are most like all of its comments together.

import { bandOf, type Band } from '@innerloop/shared/band-of'
import { redactText } from '../../privacy/redact-text.ts'
import type { Comment } from '../comments/comment.ts'
import type { Spoken } from '../matching/create-matcher.ts'
import { add } from './tally.ts'

export type Quotable = { comment: Comment; spoken: Spoken }

const MOST = 6
const [SHORTEST, LONGEST] = [12, 300]
/** Han says as much in a third of the letters. */
const SHORTEST_HAN = 5
const HAN = /\p{scx=Han}/u
const REDACTED = /\[(e-mail|phone|card)\]/

/** Some of each band, and none with what identifies somebody. @param quotable comments of the theme */
export function pickQuotes(quotable: readonly Quotable[]): Comment[] {
  const keys = quotable.map(({ spoken }) => [...new Set(spoken.terms.map(({ key }) => key))])
  const said = new Map<string, number>()
  for (const key of keys.flat()) add(said, key, 1)
  const typical = quotable
    .map(({ comment }, at) => ({ comment, likeness: likenessOf(keys[at]!, said) }))
    .filter(({ comment }) => isQuotable(comment.text))
    .sort((a, b) => b.likeness - a.likeness || (a.comment.id < b.comment.id ? -1 : 1))
  return spread(typical.map(({ comment }) => comment))
}

/** The cosine with all comments together. What makes the theme is said in most of them: rare words do not weigh more. */
function likenessOf(keys: readonly string[], said: ReadonlyMap<string, number>): number {
  return keys.reduce((sum, key) => sum + said.get(key)!, 0) / Math.sqrt(keys.length || 1)
}

function isQuotable(text: string): boolean {
  const shortest = HAN.test(text) ? SHORTEST_HAN : SHORTEST
  if (text.length < shortest || text.length > LONGEST || REDACTED.test(text)) return false
  return redactText(text, ['email', 'phone', 'card']) === text
}

/** In turn from each band, the largest first, and nothing twice. */
function spread(typical: readonly Comment[]): Comment[] {
  const seen = new Set<string>()
  const queues = [
    ...Map.groupBy(typical, ({ score }): Band | 'none' => (score === null ? 'none' : bandOf(score))).values(),
  ].sort((a, b) => b.length - a.length)
  const picked: Comment[] = []
  while (picked.length < MOST && queues.some((queue) => queue.length > 0))
    for (const queue of queues) {
      const next = nextFresh(queue)
      if (next && picked.length < MOST) picked.push(next)
    }
  return picked

  function nextFresh(queue: Comment[]): Comment | undefined {
    for (;;) {
      const next = queue.shift()
      if (!next) return undefined
      const text = plain(next.text)
      if (seen.has(text)) continue
      seen.add(text)
      return next
    }
  }
}

function plain(text: string): string {
  return text.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '')
}
