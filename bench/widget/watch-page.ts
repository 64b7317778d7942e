export type Watch = { hosts: string[]; scores: string }
export type Seen = { paintMs?: number; visibleMs?: number; blockingMs: number; shift: number }

declare global {
  interface Window {
    seen: Seen
  }
}

/**
 * Runs in the page before anything else, the same for every variant. A prompt is visible once its shadow root
 * holds eleven scores and the frame that shows them was drawn.
 */
export function watchPage({ hosts, scores }: Watch): void {
  const seen: Seen = { blockingMs: 0, shift: 0 }
  window.seen = seen

  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) seen.blockingMs += Math.max(0, duration - 50)
  }).observe({ type: 'longtask', buffered: true })

  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[])
      seen.shift += entry.value
  }).observe({ type: 'layout-shift', buffered: true })

  new PerformanceObserver((list) => {
    seen.paintMs = list.getEntriesByName('first-contentful-paint')[0]?.startTime ?? seen.paintMs
  }).observe({ type: 'paint', buffered: true })

  const watcher = new MutationObserver(look)
  watcher.observe(document, { childList: true, subtree: true })

  function look(): void {
    const root = document.querySelector(hosts.join())?.shadowRoot
    if (!root) return
    if (root.querySelectorAll(scores).length !== 11) {
      watcher.observe(root, { childList: true, subtree: true })
      return
    }
    watcher.disconnect()
    requestAnimationFrame(whenDrawn)
  }

  function whenDrawn(): void {
    const { port1, port2 } = new MessageChannel()
    port1.addEventListener('message', () => (seen.visibleMs = performance.now()))
    port1.start()
    port2.postMessage('drawn')
  }
}
