import { expect, test } from 'vitest'
import type { Comment } from './comment.ts'
import { sampleComments } from './sample-comments.ts'

async function* many(n: number): AsyncGenerator<Comment> {
  for (let at = 0; at < n; at += 1)
    yield {
      id: `${at}`,
      source: 'response',
      text: at % 50 === 0 ? 'pt' : 'en',
      locale: undefined,
      score: null,
      day: '2026-01-01',
      touchpoint: null,
    }
}
const guess = (text: string) => ({ language: text, isSure: true })
const unsure = (text: string) => ({ language: text, isSure: text === 'en' })

test('of however many some are kept, early and late alike, and all of a language that few write', async () => {
  const { comments, languages } = await sampleComments(many(30_000), guess)
  expect(languages).toEqual(['en', 'pt'])
  const [english, portuguese] = ['en', 'pt'].map((language) =>
    comments.filter(({ text }) => text === language),
  )
  expect(english).toHaveLength(6000)
  expect(portuguese).toHaveLength(600)
  const late = english!.filter(({ id }) => Number(id) >= 15_000).length
  expect(late / 6000).toBeGreaterThan(0.47)
  expect(late / 6000).toBeLessThan(0.53)
})

test('a language of which hardly anything is sure is not there', async () => {
  expect((await sampleComments(many(500), unsure)).languages).toEqual(['en'])
})
