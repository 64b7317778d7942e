import { SQLiteAsyncDialect } from 'drizzle-orm/sqlite-core'
import { SqliteRemoteDatabase, SQLiteRemoteSession } from 'drizzle-orm/sqlite-proxy'
import type { Transaction } from '../database.ts'
import { type Query, rememberQuery } from './query.ts'

/** What the builder writes is understood by both, but for the names of parameters. */
class PostgresDialect extends SQLiteAsyncDialect {
  override escapeParam(index: number): string {
    return `$${index + 1}`
  }
}

const DIALECT = new PostgresDialect({ casing: 'snake_case' })

/** The tables as verbs use them on either database, through statements that PostgreSQL takes. */
export function transactionOn(query: Query): Transaction {
  const session = new SQLiteRemoteSession(
    async (text, values, method) => {
      const rows = await query(withPlainTargets(text), values)
      return { rows: method === 'get' ? (rows[0] as unknown[]) : rows }
    },
    DIALECT,
    undefined,
  )
  const tx = new SqliteRemoteDatabase('async', DIALECT, session, undefined) as unknown as Transaction
  rememberQuery(tx, query)
  return tx
}

const TARGET = /(?<= on conflict \()("\w+"\."\w+"(?:, )?)+(?=\))/

/** SQLite takes a column there with its table's name; PostgreSQL does not. No text of anybody's is in a statement. */
function withPlainTargets(text: string): string {
  return text.replace(TARGET, (columns) => columns.replaceAll(/"\w+"\./g, ''))
}
