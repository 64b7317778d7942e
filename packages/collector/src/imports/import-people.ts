import { createPersonReader } from '@innerloop/shared/table'
import type { Actor } from '../access/access.ts'
import { recordAct } from '../audit/record-act.ts'
import type { Database } from '../database/open-database.ts'
import { countKnown } from '../people/count-known.ts'
import { TraitChanges } from '../people/person.ts'
import { saveTraits } from '../people/upload-traits.ts'
import type { ProjectEntry } from '../projects/directory.ts'
import { importTable, type RefusedRow } from './import-table.ts'
import type { Table } from './table-source.ts'

type Import = {
  database: Database
  entry: ProjectEntry
  actor: Actor
  table: Table
  isDryRun: boolean
  now: number
}

/** `known` of the people had traits before. Somebody in two batches is counted in both. */
export type ImportedPeople = { people: number; known: number; refused: RefusedRow[] }

/** Customers with what is known of them, from the rows of a file. Again changes nothing more. */
export async function importPeople(given: Import): Promise<ImportedPeople> {
  const { database, entry, actor, table, isDryRun, now } = given
  const sum = { people: 0, known: 0 }
  const { refused } = await importTable({
    rows: table.rows,
    read: createPersonReader(table.mapping, table.names),
    save: async (batch) => {
      const refusals = batch.map(({ traits }) => TraitChanges.safeParse(traits).error?.issues[0]!.message)
      const people = batch.filter((_, index) => refusals[index] === undefined)
      const counted = await database.read((tx) => countKnown(tx, entry, people))
      sum.people += counted.people
      sum.known += counted.known
      if (!isDryRun && people.length > 0) await saveTraits(database, { entry, people, now })
      return refusals.flatMap((why, index) => (why === undefined ? [] : { index, why }))
    },
  })
  const projectId = entry.project.id
  const act = {
    projectId,
    actor,
    act: 'people.traits-set',
    subject: 'people',
    details: { people: sum.people },
  }
  if (!isDryRun && sum.people > 0) await database.write((tx) => recordAct(tx, act, now))
  return { ...sum, refused }
}
