import { type ChildProcess, fork, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'

export type Contender = { port: number; cpuMicros(): Promise<number>; stop(): void }

/** Counted before pinning, which lowers it. */
export const cores = availableParallelism()

/** Starts a server of this folder on core 0, and moves this process, the load, to core 1 where there is one. */
export async function startContender(file: string): Promise<Contender> {
  const child = fork(fileURLToPath(new URL(file, import.meta.url)))
  pin(child.pid!, 0)
  pin(process.pid, 1)
  const { port } = (await nextMessage(child)) as { port: number }
  return {
    port,
    async cpuMicros() {
      child.send('cpu')
      return (await nextMessage(child)) as number
    },
    stop: () => child.kill(),
  }
}

/** To be called by the server: tells its port, and its CPU time when asked. */
export function announceContender(port: number): void {
  process.on('message', () => {
    const { user, system } = process.cpuUsage()
    process.send!(user + system)
  })
  process.send!({ port })
}

function pin(pid: number, core: number): void {
  if (process.platform === 'linux' && cores > 1)
    spawnSync('taskset', ['--all-tasks', '--pid', '--cpu-list', String(core), String(pid)])
}

async function nextMessage(child: ChildProcess): Promise<unknown> {
  const [message] = await once(child, 'message')
  return message
}
