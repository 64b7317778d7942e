import { listen } from './listen.ts'

/** Counts only while the page is visible. Returns its undo. */
export function afterVisibleMs(ms: number, finish: () => void): () => void {
  let leftMs = ms
  let countsSince: number | undefined
  let timer: ReturnType<typeof setTimeout>
  const unlisten = listen('visibilitychange', turn)
  turn()
  return stop

  function turn(): void {
    clearTimeout(timer)
    const now = performance.now()
    if (countsSince !== undefined) leftMs -= now - countsSince
    countsSince = document.hidden ? undefined : now
    if (!document.hidden) timer = setTimeout(end, leftMs)
  }

  function end(): void {
    stop()
    finish()
  }

  function stop(): void {
    clearTimeout(timer)
    unlisten()
  }
}
