import { expect, test } from 'vitest'
import { createRandom } from '../statistics/random.ts'
import { driversOf } from './drivers-of.ts'
import type { DriverRow } from './facts-of.ts'
import { judgeDrivers } from './judge-drivers.ts'
import { createThemeFacts } from './theme-facts.ts'

const themeOf = (name: string, ...any: string[]) => ({
  name,
  rules: [{ language: 'en', any, all: [], none: [] }],
})
const KNOWN = {
  themes: [
    themeOf('Waiting', 'waited', 'queue'),
    themeOf('Colour', 'colour'),
    themeOf('Never said', 'zebra'),
  ],
  languages: ['en'],
}

/** Half wait, which costs two points; half like or dislike a colour, which costs nothing; some write nothing. */
function aPlace(n: number): DriverRow[] {
  const random = createRandom(5)
  return Array.from({ length: n }, (_, at) => {
    const [waits, sees] = [random() < 0.5, random() < 0.5]
    const text = `${waits ? 'I waited for long in the queue.' : 'Everything went fast.'} ${sees ? 'The colour is bright.' : ''}`
    const score = Math.round(8 + 2 * (random() - 0.5)) - (waits ? 2 : 0)
    const row = { score, facts: { circumstances: {}, ratings: {} } }
    return at % 10 === 0 ? row : { ...row, words: { text, locale: 'en' } }
  })
}

test('a theme that costs points is told as one, another is not, and only those who wrote are counted', async () => {
  const themed = (await createThemeFacts(KNOWN))(aPlace(400))
  expect(themed).toHaveLength(360)
  const [set] = judgeDrivers([driversOf(themed, 'themes')])
  expect(set!.drivers.map(({ driver, verdict }) => [driver, verdict])).toEqual([
    ['Waiting', 'moves-down'],
    ['Colour', 'cannot-tell'],
  ])
  const { slopeInterval } = set!.drivers[0]!.effects.score
  expect(slopeInterval.low).toBeLessThan(-2)
  expect(slopeInterval.high).toBeGreaterThan(-2)
})

test('without themes there are no drivers of that kind', async () => {
  const themed = (await createThemeFacts({ themes: [], languages: [] }))(aPlace(400))
  expect(driversOf(themed, 'themes')).toMatchObject({ refusal: 'no-drivers', drivers: [] })
})
