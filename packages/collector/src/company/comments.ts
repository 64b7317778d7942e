import type { Random } from '../statistics/random.ts'
import type { Language } from './customers.ts'
import { SENTENCES } from './sentences.ts'

export type Topic = keyof typeof SENTENCES

/** What somebody writes about a topic, in their language; now and then with a word about something else. */
export function drawComment(
  random: Random,
  language: Language,
  topics: readonly [Topic, ...Topic[]],
): string {
  const sentences = topics.map((topic) => pick(random, SENTENCES[topic][language]))
  return sentences.join(language === 'zh-Hans' ? '' : ' ')
}

export function pick<T>(random: Random, from: readonly T[]): T {
  return from[Math.floor(random() * from.length)]!
}
