import { max } from 'drizzle-orm'
import type { Database } from '../database/open-database.ts'
import { responses } from '../database/tables.ts'
import { type CopiedTable, copiedTables } from './copied-tables.ts'
import { digestTable } from './digest-rows.ts'
import { type Mirrored, mirrorTable } from './mirror-table.ts'
import { countRows } from './read-table.ts'

export type Copied = { tables: Mirrored[]; differing: string[]; newest: number }

type Copy = {
  from: Database
  to: Database
  /** What only the target has goes. Otherwise it is refused where it is a project or a response. */
  replaces?: boolean
  onProgress?: (seen: number, all: number) => void
}

/**
 * Makes the target what the source was at one instant, while others go on writing to the source: run again, it takes
 * along only what has changed since. Then every row of the target is read again, and compared by digest.
 *
 * @returns what was done for each table, which tables are not the same, and when the newest response of the source was
 *   received, in milliseconds since 1970-01-01 UTC
 * @throws Error if the target has projects or responses that the source has not; one that a collector already serves
 *   is ahead of its source, and its answers would be taken back
 */
export async function copyDatabase({
  from,
  to,
  replaces = false,
  onProgress = () => {},
}: Copy): Promise<Copied> {
  const all = copiedTables()
  return from.snapshot(async (tx) => {
    const source: Database['read'] = (work) => work(tx)
    const newest = await newestOf(source)
    if (!replaces && (await newestOf(to.read)) > newest) throw hasMore('responses')
    let total = 0
    for (const table of all) total += await countRows(source, table)
    let seen = 0
    const onRows = (count: number) => onProgress((seen += count), total)
    const assertMayRemove = ({ name }: CopiedTable) => {
      if (!replaces && (name === 'projects' || name === 'responses')) throw hasMore(name)
    }
    const tables: Mirrored[] = []
    for (const table of all) tables.push(await mirrorTable(source, to, table, { onRows, assertMayRemove }))
    await to.numberOnward()
    const differing: string[] = []
    for (const [index, table] of all.entries())
      if ((await digestTable(to.read, table)) !== tables[index]!.digest) differing.push(table.name)
    return { tables, differing, newest }
  })
}

function newestOf(read: Database['read']): Promise<number> {
  return read(async (tx) => {
    const [row] = await tx.select({ newest: max(responses.receivedAt) }).from(responses)
    return Number(row?.newest ?? 0)
  })
}

function hasMore(table: string): Error {
  return new Error(
    `The target has ${table} that the source has not. Is it the right one? To merge what a collector took in ` +
      'since the last copy, use --late; to make the target the same as the source all the same, use --replace.',
  )
}
