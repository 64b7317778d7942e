import { afterVisibleMs } from './after-visible-ms.ts'

const HALF = 0.5
const SCANNED_EVERY_MS = 200

/** Elements that come later count, too; those in shadow roots do not. */
export function onSeen(
  { selector, forMs = 0 }: { selector: string; forMs?: number | undefined },
  reach: () => void,
): () => void {
  const counts = new Map<Element, () => void>()
  let timer: ReturnType<typeof setTimeout> | undefined
  const seen = new IntersectionObserver(
    (entries) => {
      for (const { target, intersectionRatio } of entries) {
        counts.get(target)?.()
        if (intersectionRatio >= HALF) counts.set(target, afterVisibleMs(forMs, reach))
      }
    },
    { threshold: HALF },
  )
  const changed = new MutationObserver(() => (timer ??= setTimeout(scan, SCANNED_EVERY_MS)))
  scan()
  changed.observe(document, { childList: true, subtree: true, attributeFilter: ['class'] })

  return () => {
    seen.disconnect()
    changed.disconnect()
    clearTimeout(timer)
    for (const undo of counts.values()) undo()
  }

  /** An element that is observed already is not observed twice. */
  function scan(): void {
    timer = undefined
    for (const element of document.querySelectorAll(selector)) seen.observe(element)
  }
}
