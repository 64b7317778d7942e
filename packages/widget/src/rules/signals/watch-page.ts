import type { Signal } from '@innerloop/shared'
import { addressOf, isOnPage } from '../page-address.ts'
import { afterVisibleMs } from './after-visible-ms.ts'
import { onClick } from './on-click.ts'
import { onExit } from './on-exit.ts'
import { onIdle } from './on-idle.ts'
import { onScrolled } from './on-scrolled.ts'
import { onSeen } from './on-seen.ts'

/** What happens on a page without the host's help. */
export type PageSignal = Exclude<Signal, { on: 'event' }>
type Start<On> = (signal: Extract<PageSignal, { on: On }>, reach: () => void) => (() => void) | void

const STARTS: { [On in PageSignal['on']]: Start<On> } = {
  page: (_signal, reach) => reach(),
  click: onClick,
  visible: onSeen,
  time: ({ afterMs }, reach) => afterVisibleMs(afterMs, reach),
  scroll: onScrolled,
  exit: onExit,
  idle: onIdle,
}

/**
 * Each visit of a page counts by itself. What happens there reaches the touchpoint once in a visit, but what the
 * person clicks each time: a button for feedback stays one.
 *
 * @returns what to do at first, and whenever the address may have changed; after it threw once it does nothing
 */
export function watchPage(signal: PageSignal, reach: () => void): () => void {
  const start = STARTS[signal.on] as Start<PageSignal['on']>
  let address: string | undefined
  let stop: (() => void) | void
  let isBroken = false

  return () => {
    const next = addressOf(location, signal.page)
    if (isBroken || next === address) return
    address = next
    stop?.()
    isBroken = true
    stop = isOnPage(location, signal.page)
      ? start(signal, signal.on === 'click' ? reach : reachOnce)
      : undefined
    isBroken = false
  }

  function reachOnce(): void {
    stop?.()
    reach()
  }
}
