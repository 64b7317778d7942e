import { is } from 'drizzle-orm'
import { getTableConfig, SQLiteTable } from 'drizzle-orm/sqlite-core'
import { columnName } from '../database/column-name.ts'
import * as tables from '../database/tables.ts'

/** A table by the names that it has in the database. */
export type CopiedTable = {
  name: string
  columns: readonly string[]
  /** The places of the primary key's columns among them. */
  key: readonly number[]
}

/** What belongs to one installation alone, such as who does what is due, is not listed. */
const OWN_TO_AN_INSTALLATION: readonly string[] = ['duties']

/** Everything that a copy takes along; what refers to something comes after it. */
export function copiedTables(): CopiedTable[] {
  const last = ['responses', 'response_tags', 'response_notes', 'counts']
  return Object.values(tables)
    .filter((table): table is SQLiteTable & typeof table => is(table, SQLiteTable))
    .map(describe)
    .filter(({ name }) => !OWN_TO_AN_INSTALLATION.includes(name))
    .sort((a, b) => last.indexOf(a.name) - last.indexOf(b.name))
}

function describe(table: SQLiteTable): CopiedTable {
  const { name, columns, primaryKeys } = getTableConfig(table)
  const keys = primaryKeys[0]?.columns ?? columns.filter((column) => column.primary)
  const names = columns.map(columnName)
  return { name, columns: names, key: keys.map((column) => names.indexOf(columnName(column))) }
}
