import { afterVisibleMs } from './after-visible-ms.ts'
import { listen } from './listen.ts'

const ACTS = 'pointerdown pointermove keydown input wheel touchmove scroll visibilitychange'

/** Whoever comes back to the page is not idle. */
export function onIdle({ afterMs }: { afterMs: number }, reach: () => void): () => void {
  let activeAt = performance.now()
  let stop: () => void
  const unlisten = listen(ACTS, () => (activeAt = performance.now()))
  wait()
  return () => {
    unlisten()
    stop()
  }

  /** One timer, however often the pointer moves. */
  function wait(): void {
    const leftMs = activeAt + afterMs - performance.now()
    if (leftMs > 0) stop = afterVisibleMs(leftMs, wait)
    else reach()
  }
}
