export type Reloader = ReturnType<typeof createReloader>

/**
 * Loads again, soon after something changed: many changes make one load, a steady stream of them makes one load
 * per `waitMs`, and never do two loads overlap.
 */
export function createReloader(load: () => Promise<void>, waitMs: number) {
  let timer: ReturnType<typeof setTimeout> | undefined
  let loading = false
  let wanted = false
  let stopped = false

  async function now() {
    clearTimeout(timer)
    timer = undefined
    if (loading) {
      wanted = true
      return
    }
    loading = true
    wanted = false
    try {
      await load()
    } finally {
      loading = false
      if (wanted) soon()
    }
  }

  function soon() {
    if (!stopped) timer ??= setTimeout(now, waitMs)
  }

  function stop() {
    stopped = true
    clearTimeout(timer)
  }

  return { now, soon, stop }
}
