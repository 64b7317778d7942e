import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { onTestFinished } from 'vitest'

declare module 'vitest' {
  interface ProvidedContext {
    /** Of the server on which tests make their databases; undefined where they run on SQLite. */
    postgresUrl: string | undefined
  }
}

/** With our tables and nothing in them; every test's own is copied from it. */
export const TEMPLATE = 'innerloop_template'

/** @returns the URL of a database that is gone when the test ends */
export async function aPostgresDatabase(server: string): Promise<string> {
  const name = `innerloop_${randomUUID().replaceAll('-', '')}`
  await askServer(server, `CREATE DATABASE ${name} TEMPLATE ${TEMPLATE} STRATEGY WAL_LOG`)
  onTestFinished(() => askServer(server, `DROP DATABASE ${name} WITH (FORCE)`))
  return urlOf(server, name)
}

export function urlOf(server: string, database: string): string {
  const url = new URL(server)
  url.pathname = `/${database}`
  return url.href
}

let pool: pg.Pool | undefined

export async function askServer(server: string, statement: string): Promise<void> {
  if (!pool) {
    pool = new pg.Pool({ connectionString: server, max: 2, allowExitOnIdle: true })
    // The server ends before this process does.
    pool.on('error', () => {})
  }
  await pool.query(statement)
}
