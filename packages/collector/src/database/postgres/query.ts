import type { Transaction } from '../database.ts'

/** @param name of the statement, where it is so frequent that the server is to remember how it does it */
export type Query = (text: string, values?: readonly unknown[], name?: string) => Promise<unknown[][]>

const queries = new WeakMap<Transaction, Query>()

/** For statements that are written by hand; undefined on SQLite. */
export function queryOf(tx: Transaction): Query | undefined {
  return queries.get(tx)
}

export function rememberQuery(tx: Transaction, query: Query): void {
  queries.set(tx, query)
}
