const LOOK_MS = 60_000

/**
 * Looks every minute whether there is work, one look at a time.
 *
 * @param look is aborted with its signal when this is stopped; must not throw
 */
export function lookOften(look: (signal: AbortSignal) => Promise<void>) {
  const stopped = new AbortController()
  let isLooking = false

  async function lookOnce(): Promise<void> {
    if (isLooking || stopped.signal.aborted) return
    isLooking = true
    await look(stopped.signal).finally(() => (isLooking = false))
  }

  const timer = setInterval(() => void lookOnce(), LOOK_MS)
  return {
    look: lookOnce,
    stop() {
      clearInterval(timer)
      stopped.abort()
    },
  }
}
