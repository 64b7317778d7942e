import type { Log } from '../log.ts'

export type Attempt = ReturnType<typeof createAttempt>

/** What a signal or a rule cannot do is told in debug mode, and never breaks the page. */
export function createAttempt(log: Log) {
  return <T>(action: () => T): T | undefined => {
    try {
      return action()
    } catch (error) {
      log('A rule does not work here.', error)
      return undefined
    }
  }
}
