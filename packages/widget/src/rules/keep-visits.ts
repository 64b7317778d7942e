import type { AskingNeeds } from '../asking/start-asking.ts'
import { listen } from './signals/listen.ts'
import { visitAt, type Visit } from './visit-at.ts'

const REFRESHED_MS = 10_000

export type Visits = ReturnType<typeof keepVisits>

/** Follows the person's visits, in all tabs together. Where nothing may be stored, the store keeps it in memory. */
export function keepVisits({ store, now }: Pick<AskingNeeds, 'store' | 'now'>) {
  let keptAt = 0

  function at(instant: number): Visit {
    return visitAt(store.get('visits'), instant)
  }

  function keep(instant = now()): void {
    keptAt = instant
    store.set('visits', at(instant))
  }

  keep()
  listen('pointerdown keydown scroll visibilitychange', () => {
    if (Math.abs(now() - keptAt) >= REFRESHED_MS) keep()
  })
  return { at, keep }
}
