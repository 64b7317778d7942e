import { sql } from 'drizzle-orm'
import type { Database, Transaction } from '../database/open-database.ts'
import { compareKeys } from './compare-keys.ts'
import type { CopiedTable } from './copied-tables.ts'
import { createDigest } from './digest-rows.ts'
import { keyNames, keyValues, listOf, namesOf, type Row, rowsOf, valuesOf } from './read-table.ts'

export type Mirrored = {
  table: string
  rows: number
  /** How many the target lacked, or had otherwise. */
  written: number
  removed: number
  /** Of the source's rows. */
  digest: string
}

type Options = {
  /** Is told of rows as they are seen. */
  onRows: (count: number) => void
  /** Whether a row that only the target has may go. @throws to say no */
  assertMayRemove: (table: CopiedTable) => void
}

/** As many as both databases take in one statement: 15 columns and more times this stay below 32,766 values. */
const AT_ONCE = 500

/**
 * Makes a table of the target the same as the source's. Both are read side by side in the order of their key, and only
 * what differs is written: whoever was interrupted goes on where they were, and a second pass takes what has changed.
 *
 * @param source reads one snapshot
 */
export async function mirrorTable(
  source: Database['read'],
  target: Database,
  table: CopiedTable,
  { onRows, assertMayRemove }: Options,
): Promise<Mirrored> {
  const digest = createDigest()
  const done = { table: table.name, rows: 0, written: 0, removed: 0 }
  let surplus: Row[] = []
  let changed: Row[] = []
  const flush = async () => {
    await target.write(async (tx) => {
      await removeRows(tx, table, surplus)
      await writeRows(tx, table, changed)
    })
    done.written += changed.length
    done.removed += surplus.length
    surplus = []
    changed = []
  }

  for await (const [ours, theirs] of sideBySide(table, rowsOf(source, table), rowsOf(target.read, table))) {
    if (ours) {
      digest.add(ours)
      done.rows += 1
      if (done.rows % AT_ONCE === 0) onRows(AT_ONCE)
      if (!theirs || !isSame(ours, theirs)) changed.push(ours)
    } else {
      assertMayRemove(table)
      surplus.push(theirs)
    }
    if (surplus.length + changed.length === AT_ONCE) await flush()
  }
  onRows(done.rows % AT_ONCE)
  if (surplus.length + changed.length > 0) await flush()
  return { ...done, digest: digest.end() }
}

type Pair = [Row, Row | undefined] | [undefined, Row]

/** Joins two lists that are ordered by the key. */
async function* sideBySide(
  table: CopiedTable,
  left: AsyncGenerator<Row>,
  right: AsyncGenerator<Row>,
): AsyncGenerator<Pair> {
  let ours = await left.next()
  let theirs = await right.next()
  while (!ours.done || !theirs.done) {
    const order = ours.done ? 1 : theirs.done ? -1 : compareKeys(table, ours.value, theirs.value)
    const pair = [order <= 0 ? ours.value : undefined, order >= 0 ? theirs.value : undefined] as Pair
    if (order <= 0) ours = await left.next()
    if (order >= 0) theirs = await right.next()
    yield pair
  }
}

function isSame(a: Row, b: Row): boolean {
  return a.every((value, index) => value === b[index])
}

async function removeRows(tx: Transaction, table: CopiedTable, rows: readonly Row[]) {
  if (rows.length === 0) return
  const keys = listOf(rows.map((row) => sql`(${keyValues(table, row)})`))
  await tx.run(sql`delete from ${sql.identifier(table.name)} where (${keyNames(table)}) in (values ${keys})`)
}

async function writeRows(tx: Transaction, table: CopiedTable, rows: readonly Row[]) {
  if (rows.length === 0) return
  const { name, columns, key } = table
  const set = columns
    .filter((_, index) => !key.includes(index))
    .map((column) => sql`${sql.identifier(column)} = excluded.${sql.identifier(column)}`)
  const onConflict = set.length > 0 ? sql`do update set ${listOf(set)}` : sql`do nothing`
  const values = listOf(rows.map((row) => sql`(${valuesOf(row)})`))
  await tx.run(
    sql`insert into ${sql.identifier(name)} (${namesOf(columns)}) values ${values} on conflict (${keyNames(table)}) ${onConflict}`,
  )
}
