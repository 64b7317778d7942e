import { setTimeout } from 'node:timers/promises'
import type pg from 'pg'
import { createClient, ignore } from './connection.ts'

const CHANNEL = 'innerloop'
const FIRST_WAIT_MS = 100
const LONGEST_WAIT_MS = 5000

/** The statement that announces something. @param payload a UUID */
export function notifyOf(payload: string): string {
  return `NOTIFY ${CHANNEL}, '${payload}'`
}

/**
 * Hears what other replicas announce, on a connection of its own that is made again whenever it is lost.
 *
 * @param onNews is given what was announced; nothing where something may have been missed
 */
export function listen(url: string, onNews: (payload?: string) => void): { close(): Promise<void> } {
  const stopped = new AbortController()
  let client: pg.Client | undefined
  const running = keepListening()

  async function keepListening(): Promise<void> {
    for (let waitMs = FIRST_WAIT_MS; !stopped.signal.aborted; waitMs = Math.min(2 * waitMs, LONGEST_WAIT_MS))
      try {
        await hear(() => (waitMs = FIRST_WAIT_MS))
      } catch {
        await setTimeout(waitMs, undefined, { signal: stopped.signal }).catch(ignore)
      }
  }

  /** Until the connection is lost. */
  async function hear(onListening: () => void): Promise<void> {
    const hearing = createClient(url)
    client = hearing
    const lost = new Promise<void>((resolve) => hearing.once('end', resolve))
    hearing.on('notification', ({ payload }) => onNews(payload))
    try {
      await hearing.connect()
      await hearing.query(`LISTEN ${CHANNEL}`)
      onListening()
      onNews()
      if (!stopped.signal.aborted) await lost
    } finally {
      await hearing.end().catch(ignore)
    }
  }

  return {
    async close() {
      stopped.abort()
      await client?.end().catch(ignore)
      await running
    },
  }
}
