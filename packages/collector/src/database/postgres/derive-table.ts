import { toSnakeCase } from 'drizzle-orm/casing'
import {
  bigint,
  doublePrecision,
  type IndexColumn,
  index,
  type PgColumn,
  type PgTable,
  pgTable,
  primaryKey,
  text,
  unique,
  uniqueIndex,
} from 'drizzle-orm/pg-core'
import { getTableConfig, type SQLiteColumn, type SQLiteTable } from 'drizzle-orm/sqlite-core'
import { columnName } from '../column-name.ts'

/**
 * The table as PostgreSQL has it, so that it is described once: whole numbers and truth values are `bigint`, as SQLite
 * has them in 64 bits, others `double precision`, JSON stays text, and SQLite's row number becomes an identity.
 *
 * @param indexed columns of those indexes that SQLite has over others
 */
export function deriveTable(table: SQLiteTable, indexed: Record<string, string[]> = {}): PgTable {
  const { name, columns, indexes, primaryKeys, uniqueConstraints } = getTableConfig(table)
  const derived = Object.fromEntries(columns.map((column) => [columnName(column), deriveColumn(column)]))
  return pgTable(name, derived, (own) => {
    const ownOf = (column: unknown) =>
      (own as Record<string, PgColumn>)[columnName(column as { name: string })]!
    const several = (all: readonly unknown[]) => all.map(ownOf) as [PgColumn, ...PgColumn[]]
    return [
      // Named as PostgreSQL would: drizzle's names of long keys are longer than it takes.
      ...primaryKeys.map((key) => primaryKey({ name: `${name}_pkey`, columns: several(key.columns) })),
      ...uniqueConstraints.map((one) => unique(one.name).on(...several(one.columns))),
      ...indexes.map(({ config }) => {
        const begun = config.unique ? uniqueIndex(config.name) : index(config.name)
        const columns = indexed[config.name]?.map((name) => ({ name })) ?? config.columns
        const whole = begun.on(...(several(columns) as unknown as [IndexColumn, ...IndexColumn[]]))
        return config.where ? whole.where(config.where) : whole
      }),
    ]
  })
}

function deriveColumn(column: SQLiteColumn) {
  const name = columnName(column)
  if (column.primary && column.getSQLType() === 'integer')
    return bigint(name, { mode: 'number' }).primaryKey().generatedByDefaultAsIdentity()
  const plain = plainColumn(name, column.getSQLType())
  const bounded = column.notNull ? plain.notNull() : plain
  const filled = column.default === undefined ? bounded : bounded.default(column.default as never)
  const alone = column.isUnique ? filled.unique(column.uniqueName && toSnakeCase(column.uniqueName)) : filled
  return column.primary ? alone.primaryKey() : alone
}

function plainColumn(name: string, type: string) {
  if (type === 'integer') return bigint(name, { mode: 'number' })
  return type === 'real' ? doublePrecision(name) : text(name)
}
