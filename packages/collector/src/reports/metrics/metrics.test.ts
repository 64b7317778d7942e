import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { METRICS } from './metrics.ts'

/** What each version of a definition said. One is added to; none is ever changed or taken away. */
const SAID: Record<string, string> = {
  'alarm@1': '3ffb3c06209bf27c',
  'anytime@1': '0f0016c093aa3361',
  'ces@1': '15bf40e7c4ea998d',
  'csat@1': '97555f8276a3e8b9',
  'nps@1': '4d1f392ff7bab0b5',
  'response-rate@1': 'a662cde1e77e113a',
  'shrunk-score@1': '890af2ed2da17ea0',
  'weighted-nps@1': '0e180099e6ecf33a',
}

const hashOf = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 16)

test('no metric is defined otherwise without a new version', () => {
  const said = METRICS.map(({ id, version, formula, interval, test, fewest }) => [
    `${id}@${version}`,
    hashOf(JSON.stringify([formula, interval, test, fewest])),
  ])
  expect(SAID).toMatchObject(Object.fromEntries(said))
})

test('each has a formula, a source, an interval, a test and a page', () => {
  for (const { formula, source, interval, test: tested, page } of METRICS)
    expect([formula, source, interval, tested, page].every((text) => text.length > 3)).toBe(true)
  expect(new Set(METRICS.map(({ id }) => id)).size).toBe(METRICS.length)
})
