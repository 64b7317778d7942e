import { canonical } from '@innerloop/shared/canonical'
import type { Programme, Project } from '@innerloop/shared'
import type { Transaction } from '../database/open-database.ts'
import { parseDefinition } from '../definitions/parse-definition.ts'
import { problem } from '../problem.ts'
import { RECORD_KINDS } from '../records/kinds.ts'
import { listRecords } from '../records/read-records.ts'
import type { Identified, RecordKind } from '../records/record-kind.ts'
import { saveRecord } from '../records/write-record.ts'
import { readEntry } from './directory.ts'

type Given = { project: Project; records: NonNullable<Programme['records']> }

/**
 * Makes records what the programme says; what is the same already is not written. They are checked once all are there,
 * as one may name another.
 *
 * @throws Problem `request.invalid`
 */
export async function applyRecords(tx: Transaction, { project, records }: Given, now: number): Promise<void> {
  const saved: { kind: RecordKind; definition: Identified }[] = []
  for (const [plural, given] of Object.entries(records)) {
    const kind = RECORD_KINDS.find((one) => one.plural === plural)
    if (!kind) throw problem('request.invalid', `"records.${plural}": there is no such kind.`)
    const existing = new Map(
      (await listRecords(tx, project.id, kind)).map(({ definition }) => [
        definition.id,
        canonical(definition),
      ]),
    )
    for (const one of given) {
      const definition = parseDefinition(kind.schema, one)
      if (existing.get(definition.id) === canonical(definition)) continue
      await saveRecord(tx, { projectId: project.id, kind: kind.kind, definition }, now)
      saved.push({ kind, definition })
    }
  }
  if (saved.length === 0) return
  const entry = { ...(await readEntry(tx, project)), aliases: new Map<string, string>() }
  for (const { kind, definition } of saved) await kind.check?.({ tx, entry, definition })
}
