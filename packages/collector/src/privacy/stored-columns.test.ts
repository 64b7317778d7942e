import { readFileSync } from 'node:fs'
import { getTableConfig } from 'drizzle-orm/sqlite-core'
import { toSnakeCase } from 'drizzle-orm/casing'
import { expect, test } from 'vitest'
import { columnName } from '../database/column-name.ts'
import * as tables from '../database/tables.ts'

// docs/privacy.md lists all that is stored: a column that it does not name must not be.

const FILE = new URL('../../../../docs/privacy.md', import.meta.url)
const text = readFileSync(FILE, 'utf8')
const section = text.slice(text.indexOf('## In the database'), text.indexOf("## In the visitor's browser"))
const rows = section
  .split('\n')
  .filter((line) => line.startsWith('| `'))
  .map((line) => line.split('|').map((cell) => cell.trim()))
/** What ties rows together, as the document says above its table. */
const IN_MANY = new Set(['project_id', 'id'])

/** Of `keys.digest`, `.kind` both; a table alone, or with `.*`, stands for all of its columns. Behind an arrow: in one. */
function namedIn(cell: string): string[] {
  let table = ''
  const [columns = ''] = cell.split('→')
  return [...columns.matchAll(/`([a-z_]*)(?:\.([a-z_*]+))?`/g)].flatMap(([, named = '', column = '*']) => {
    if (named !== '') table = named
    return [`${table}.${column}`]
  })
}

test('each row says what is stored, why, and until when', () => {
  expect(rows.length).toBeGreaterThan(35)
  for (const row of rows) {
    const cells = row.slice(1, -1)
    expect(cells).toHaveLength(4)
    expect([row[1], cells.every((cell) => cell !== '')]).toEqual([row[1], true])
  }
})

test('every column that is stored is named, and none that is not', () => {
  const named = new Set(rows.flatMap(([, cell = '']) => namedIn(cell)))
  const stored = Object.values(tables).flatMap((table) => {
    if (typeof table !== 'object' || !('getSQL' in table)) return []
    const { name, columns } = getTableConfig(table)
    return [{ name, columns: columns.map((column) => toSnakeCase(columnName(column))) }]
  })
  expect(stored.length).toBeGreaterThan(40)
  const missing = stored.flatMap(({ name, columns }) =>
    columns
      .filter((column) => !IN_MANY.has(column))
      .map((column) => `${name}.${column}`)
      .filter((one) => !named.has(one) && !named.has(`${name}.*`)),
  )
  expect(missing).toEqual([])
  const there = new Set(
    stored.flatMap(({ name, columns }) => [`${name}.*`, ...columns.map((column) => `${name}.${column}`)]),
  )
  expect([...named].filter((one) => !there.has(one))).toEqual([])
})
