import { describeError } from '../operations/logs/describe-error.ts'
import type { Log } from '../operations/logs/create-log.ts'

const PATIENCE_MS = 9500

/** The first signal stops in order and within ten seconds, a second one at once. A bug is logged, and ends it too. */
export function stopOnSignal(log: Log, stop: () => Promise<void>): void {
  let isStopping = false
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.on(signal, () => {
      if (isStopping) process.exit(1)
      isStopping = true
      log('Stopping: answering what was taken in', { level: 'info', signal })
      setTimeout(() => process.exit(1), PATIENCE_MS).unref()
      stop().then(
        () => process.exit(0),
        (error: unknown) => fail(log, error),
      )
    })
  process.on('uncaughtException', (error) => fail(log, error))
}

function fail(log: Log, error: unknown): never {
  log('The collector ends because of a bug', { error: describeError(error) })
  process.exit(1)
}
