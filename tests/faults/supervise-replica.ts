import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { setTimeout as sleep } from 'node:timers/promises'

const AGAIN_MS = 100

export type Supervised = { kill(): void; isReady(): boolean; stop(): Promise<void> }

/** Starts a collector again whenever it has ended, as a service manager does. */
export function superviseReplica(place: string, port: number): Supervised {
  let child: ChildProcess | undefined
  let isReady = false
  const over = new AbortController()
  const ended = run()

  async function run(): Promise<void> {
    while (!over.signal.aborted) {
      child = fork(fileURLToPath(new URL('replica.ts', import.meta.url)), [place, `${port}`], {
        silent: true,
      })
      child.once('message', () => (isReady = true))
      await once(child, 'exit')
      isReady = false
      if (!over.signal.aborted) await sleep(AGAIN_MS)
    }
  }

  return {
    kill: () => void child?.kill('SIGKILL'),
    isReady: () => isReady,
    async stop() {
      over.abort()
      child?.kill('SIGKILL')
      await ended
    },
  }
}
