import { expect, test } from 'vitest'
import { keyness } from '../keyness.ts'
import { pooledPrior, uniformPrior, weighWords } from '../log-odds.ts'
import { figuresOf } from '../testing/figures-of.ts'
import { inverseFrequencies, tfIdf } from '../tf-idf.ts'
import reference from './statistics.json' with { type: 'json' }

const { case1_en: comments, tfidf } = reference.text
const { expectFigures, given, left } = figuresOf(reference.text)

const count = (all: readonly string[]) => {
  const counts = new Map<string, number>()
  for (const word of all.join(' ').split(/\s+/)) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

const [bad, good] = [count(comments.detractor_comments), count(comments.promoter_comments)]
const sumOf = (counts: Map<string, number>) => [...counts.values()].reduce((sum, one) => sum + one, 0)
const sorted = <T>(entries: [string, T][]) =>
  Object.fromEntries(entries.toSorted(([a], [b]) => (a < b ? -1 : 1)))

test('words that set detractors apart from promoters', () => {
  given('case1_en/detractor_comments', 'case1_en/promoter_comments', 'case1_en/tokenizer')
  expectFigures('case1_en/n_tokens', [sumOf(bad), sumOf(good)])
  for (const [key, prior] of [
    ['uniform_alpha_0.01', uniformPrior(bad, good, 0.01)],
    ['informative_pooled_a0_10', pooledPrior(bad, good, 10)],
  ] as const) {
    const weights = weighWords(bad, good, prior)
    const ours = weights.map(({ word, counts: [y1, y2], logOdds: delta, variance, z }): [string, object] => [
      word,
      { y1, y2, alpha: prior.get(word), delta, var: variance, z },
    ])
    expectFigures(`case1_en/${key}`, sorted(ours))
  }
  expectFigures('case1_en/vocab', pooledPrior(bad, good, 1).size)
})

test('how much more frequent a word is', () => {
  const ours = [...new Set([...bad.keys(), ...good.keys()])].map((word): [string, object] => {
    const { g2, logRatio } = keyness(
      { count: bad.get(word) ?? 0, words: sumOf(bad) },
      { count: good.get(word) ?? 0, words: sumOf(good) },
    )
    return [word, { G2: g2, log_ratio: logRatio }]
  })
  expectFigures('case1_en/keyness_G2', sorted(ours))
})

test('a word tells most where it is often, and seldom elsewhere', () => {
  const words = tfidf.docs.map((comment) => comment.split(' '))
  const frequencies = inverseFrequencies(words)
  given('tfidf/docs', 'tfidf/formula')
  expectFigures('tfidf/idf', sorted([...frequencies]))
  expectFigures('tfidf/vocab', [...frequencies.keys()].toSorted())
  expectFigures('tfidf/doc0', sorted([...tfIdf(words[0]!, frequencies)]))
  expect(tfIdf(['unheard'], frequencies).size).toBe(0)
})

test('every figure of this part was compared', () => {
  expect(left()).toEqual([])
})
