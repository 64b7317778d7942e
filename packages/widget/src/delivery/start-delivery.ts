import { backoffMs } from '../backoff.ts'
import { hostAppOf } from './host-app.ts'
import { nextBatch, settle } from './outbox.ts'
import { postResponses } from './post-responses.ts'
import type { AskingNeeds } from '../asking/start-asking.ts'

const DRAFT_REST_MS = 1000

/**
 * Says that there is something new in the outbox, or with `isDraft` something that is still being typed. The app
 * around a webview is told of the event.
 */
export type Deliver = (isDraft?: boolean, event?: object) => void

/**
 * Imported only once there is something to deliver. Empties the outbox: at once, one request at a time, after failures ever more rarely.
 */
export function startDelivery(needs: AskingNeeds): Deliver {
  const { store, now } = needs
  let flights = 0
  let failures = 0
  let isPaused = false
  let timer: ReturnType<typeof setTimeout> | undefined

  for (const type of ['visibilitychange', 'pagehide', 'online']) addEventListener(type, onPageLife)
  deliver()
  return deliver

  function deliver(isDraft?: boolean, event?: object): void {
    if (event) hostAppOf(window)?.postMessage(JSON.stringify(event))
    if (isPaused) return
    if (isDraft) wakeIn(DRAFT_REST_MS)
    else if (!flights) void send()
  }

  /** A page that is being left may have its last chance. When the person or the network is back, a backoff ends. */
  function onPageLife({ type }: Event): void {
    if (document.hidden || type === 'pagehide') return void send()
    if (failures) isPaused = false
    deliver()
  }

  /** Also what is under way: doubles are harmless. */
  async function send(): Promise<void> {
    const batch = nextBatch(store, now())
    if (!batch.length) return
    flights++
    const waitMs = await postResponses(needs, batch)
    flights--
    if (waitMs === undefined) {
      settle(store, batch)
      failures = 0
      isPaused = false
      deliver()
    } else if (!isPaused) {
      isPaused = true
      wakeIn(waitMs || backoffMs(failures))
      failures = waitMs ? 0 : failures + 1
    }
  }

  function wakeIn(ms: number): void {
    clearTimeout(timer)
    timer = setTimeout(() => {
      isPaused = false
      deliver()
    }, ms)
  }
}
