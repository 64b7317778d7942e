import { expect } from 'vitest'
import { withOpenDatabase } from '../../packages/collector/src/database/open-database.ts'
import { audit } from '../../packages/collector/src/database/tables.ts'
import { ACT } from './clockwork.ts'

/** How often the clockwork has struck; no time twice, whatever was killed when. */
export async function expectOnce(place: string): Promise<number> {
  const struck = await withOpenDatabase(place, (database) => database.read((tx) => tx.select().from(audit)))
  const times = struck.flatMap(({ act, subject }) => (act === ACT ? [subject] : []))
  expect(new Set(times).size).toBe(times.length)
  expect(times.length).toBeGreaterThan(20)
  return times.length
}
