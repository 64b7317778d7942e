import { createObservationReader, type Given } from '@innerloop/shared/table'
import type { Database } from '../database/open-database.ts'
import { checkObservations } from '../observations/check-observations.ts'
import { planObservations, saveObservations } from '../observations/save-observations.ts'
import type { ProjectEntry } from '../projects/directory.ts'
import { importTable, type RefusedRow } from './import-table.ts'
import type { Table } from './table-source.ts'

type Import = {
  database: Database
  entry: ProjectEntry
  table: Table
  given: Given
  isDryRun: boolean
  now: number
}

export type ImportedObservations = {
  added: number
  changed: number
  unchanged: number
  refused: RefusedRow[]
}

/** Events, measures, reviews, mentions and notes from the rows of a file. Again changes nothing more. */
export async function importObservations(given: Import): Promise<ImportedObservations> {
  const { database, entry, table, isDryRun, now } = given
  const sum = { added: 0, changed: 0, unchanged: 0 }
  const { refused } = await importTable({
    rows: table.rows,
    read: createObservationReader(table.mapping, table.names, given.given),
    save: async (batch) => {
      const checked = checkObservations(entry, batch)
      const work = { entry, given: checked.given }
      const saved = isDryRun
        ? (await database.read((tx) => planObservations(tx, work, now))).saved
        : await database.write((tx) => saveObservations(tx, work, now))
      sum.added += saved.added
      sum.changed += saved.changed
      sum.unchanged += saved.unchanged
      return checked.rejected.map(({ index, detail }) => ({ index, why: detail }))
    },
  })
  return { ...sum, refused }
}
