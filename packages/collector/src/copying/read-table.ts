import { type SQL, sql } from 'drizzle-orm'
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

function pageAfter({ name, columns, key }: CopiedTable, after: Row | undefined): SQL {
  const place = namesOf(key.map((index) => columns[index]!))
  const from = after && sql` where (${place}) > (${valuesOf(key.map((index) => after[index]!))})`
  return sql`select ${namesOf(columns)} from ${sql.identifier(name)}${from} order by ${place} limit ${PAGE}`
}

export function namesOf(columns: readonly string[]): SQL {
  return sql.join(
    columns.map((column) => sql.identifier(column)),
    sql`, `,
  )
}

export function valuesOf(values: Readonly<Row>): SQL {
  return sql.join(
    values.map((value) => sql`${value}`),
    sql`, `,
  )
}
