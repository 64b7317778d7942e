import { type SQL, type SQLChunk, sql } from 'drizzle-orm'
import type { Database } from '../database/open-database.ts'
import type { CopiedTable } from './copied-tables.ts'

/** The values of a row as the database has them, in the order of the table's columns. */
export type Row = (string | number | null)[]

const PAGE = 500

/** Every row in the order of the key, read in pages so that memory stays flat. */
export async function* rowsOf(read: Database['read'], table: CopiedTable): AsyncGenerator<Row> {
  for (let after: Row | undefined; ;) {
    const page = await read(async (tx) => await tx.values<Row>(pageAfter(table, after)))
    yield* page
    if (page.length < PAGE) return
    after = page.at(-1)
  }
}

export async function countRows(read: Database['read'], { name }: CopiedTable): Promise<number> {
  const [row] = await read(
    async (tx) => await tx.values<[number]>(sql`select count(*) from ${sql.identifier(name)}`),
  )
  return Number(row![0])
}

function pageAfter(table: CopiedTable, after: Row | undefined): SQL {
  const place = keyNames(table)
  const from = after && sql` where (${place}) > (${keyValues(table, after)})`
  return sql`select ${namesOf(table.columns)} from ${sql.identifier(table.name)}${from} order by ${place} limit ${PAGE}`
}

export function keyNames({ columns, key }: CopiedTable): SQL {
  return namesOf(key.map((index) => columns[index]!))
}

export function keyValues({ key }: CopiedTable, row: Row): SQL {
  return valuesOf(key.map((index) => row[index]!))
}

export function namesOf(columns: readonly string[]): SQL {
  return listOf(columns.map((column) => sql.identifier(column)))
}

export function valuesOf(values: Row): SQL {
  return listOf(values.map((value) => sql`${value}`))
}

export function listOf(parts: SQLChunk[]): SQL {
  return sql.join(parts, sql`, `)
}
