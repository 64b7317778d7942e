import type pg from 'pg'
import type { Database } from '../database.ts'
import { ignore } from './connection.ts'

const LOOK_MS = 60_000

/** The server looks at every file to tell, so it is asked once a minute. Of its disk it says nothing. */
export async function watchSize(pool: pg.Pool): Promise<{ bytes: Database['bytes']; stop(): void }> {
  let database = 0
  async function look(): Promise<void> {
    const { rows } = await pool.query<{ bytes: number }>(
      'SELECT pg_database_size(current_database()) AS bytes',
    )
    database = rows[0]!.bytes
  }
  await look().catch(ignore)
  const timer = setInterval(() => void look().catch(ignore), LOOK_MS).unref()
  return {
    bytes: () => ({ database, log: 0, free: Infinity }),
    stop: () => clearInterval(timer),
  }
}
