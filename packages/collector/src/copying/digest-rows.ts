import { createHash } from 'node:crypto'
import type { Database } from '../database/open-database.ts'
import type { CopiedTable } from './copied-tables.ts'
import { type Row, rowsOf } from './read-table.ts'

/** SHA-256 over rows in their order, each as the JSON of its values: the same in every database. */
export function createDigest() {
  const hash = createHash('sha256')
  return {
    add: (row: Row) => void hash.update(`${JSON.stringify(row)}\n`),
    end: () => hash.digest('hex'),
  }
}

export async function digestTable(read: Database['read'], table: CopiedTable): Promise<string> {
  const digest = createDigest()
  for await (const row of rowsOf(read, table)) digest.add(row)
  return digest.end()
}
