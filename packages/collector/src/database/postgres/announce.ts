import type pg from 'pg'
import { ignore } from './connection.ts'
import { notifyOf } from './listen.ts'

const AT_MOST_EVERY_MS = 500

/**
 * Tells other replicas that answers came in, for whoever watches there. Not within the batch: PostgreSQL commits
 * transactions that notify one after the other.
 */
export function createAnnouncer(pool: pg.Pool, self: string) {
  let timer: NodeJS.Timeout | undefined
  return {
    soon() {
      timer ??= setTimeout(() => {
        timer = undefined
        pool.query(notifyOf(self)).catch(ignore)
      }, AT_MOST_EVERY_MS).unref()
    },
    stop: () => clearTimeout(timer),
  }
}
