import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { recount } from '../counts/recount.ts'
import { createDirectory } from '../projects/directory.ts'
import { readScoreAt } from '../reports/read-scores-at.ts'
import { anEmptyDatabase } from '../testing/world.ts'
import { drawCompany } from './draw-company.ts'
import { makeCompany } from './make-company.ts'
import { DAYS, type Place, USUAL_SCORE } from './planted.ts'

const FILE = new URL('../../../../examples/company/innerloop.json', import.meta.url)
const now = Date.parse('2026-11-23T12:00:00Z')
const DAY_MS = 86_400_000

const draw = (seed: number) => {
  const { people, responses } = drawCompany({ end: now, seed, customers: 20 })
  return JSON.stringify([people, responses.map(({ id: _, ...rest }) => rest)])
}

test('the same seed draws the same company', () => {
  expect(draw(1)).toBe(draw(1))
  expect(draw(1)).not.toBe(draw(2))
})

test('its answers are taken and counted as any are, its cases followed up, and the trough and the peak are where they were planted', async () => {
  const database = await anEmptyDatabase()
  const programme = JSON.parse(readFileSync(FILE, 'utf8'))
  const made = await makeCompany(database, { programme, now, customers: 400 })
  expect(made.cases).toBeGreaterThan(50)
  const entry = (await createDirectory(database)).byId('nordwerk')!
  expect(await recount(database, entry)).toMatchObject({ responses: made.responses, differing: 0 })
  const day = (daysAgo: number) => new Date(now - daysAgo * DAY_MS).toISOString().slice(0, 10)
  const scores = new Map<Place, number>()
  for (const place of Object.keys(USUAL_SCORE) as Place[]) {
    const wanted = { places: [place], from: day(DAYS), to: day(0) }
    scores.set(place, (await database.read((tx) => readScoreAt(tx, entry, wanted))).score!)
  }
  const byScore = [...scores].sort(([, a], [, b]) => a - b).map(([place]) => place)
  expect([byScore[0], byScore.at(-1)]).toEqual(['repair.arrived', 'repair.done'])
})
