import { expect, test } from 'vitest'
import type { Comment } from './comment.ts'
import { sampleComments } from './sample-comments.ts'

const comment = { source: 'response', text: '', locale: undefined, score: null, day: '', touchpoint: null }

async function* many(n: number): AsyncGenerator<Comment> {
  for (let at = 0; at < n; at += 1) yield { ...comment, id: `${at}` }
}

test('of however many some are kept, early and late alike, and the same ones each time', async () => {
  const sample = await sampleComments(many(20_000), 4000)
  expect(new Set(sample.map(({ id }) => id)).size).toBe(4000)
  const late = sample.filter(({ id }) => Number(id) >= 10_000).length
  expect(late / 4000).toBeGreaterThan(0.47)
  expect(late / 4000).toBeLessThan(0.53)
  expect(await sampleComments(many(20_000), 4000)).toEqual(sample)
  expect(await sampleComments(many(30), 4000)).toHaveLength(30)
})
