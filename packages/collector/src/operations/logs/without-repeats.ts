import type { Log } from './create-log.ts'

const QUIET_MS = 60_000
const MOST = 1000

/**
 * Says the same message once a minute, then with how often it was meant: a full disk fails every request, and its
 * log should not fill it further.
 */
export function withoutRepeats(log: Log, clock: () => number): Log {
  const said = new Map<string, { at: number; swallowed: number }>()
  return (message, details) => {
    const last = said.get(message)
    const now = clock()
    if (last && now - last.at < QUIET_MS && now >= last.at) {
      last.swallowed += 1
      return
    }
    if (said.size >= MOST) said.clear()
    said.set(message, { at: now, swallowed: 0 })
    log(message, last?.swallowed ? { ...details, repeated: last.swallowed } : details)
  }
}
