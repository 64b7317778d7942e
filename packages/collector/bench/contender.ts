import { type ChildProcess, fork, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'

export type Contender = {
  port: number
  cpuMicros(): Promise<number>
  memoryBytes(): Promise<number>
  /** Of its database. */
  folder(): Promise<string>
  stop(): void
}

/** Counted before pinning, which lowers it. */
export const cores = availableParallelism()

/** Starts a server of this folder on core 0, and moves this process, the load, to core 1 where there is one. */
export async function startContender(file: string): Promise<Contender> {
  const child = fork(fileURLToPath(new URL(file, import.meta.url)))
  pin(child.pid!, 0)
  pin(process.pid, 1)
  const { port } = (await nextMessage(child)) as { port: number }
  const ask = async <T>(what: keyof Told): Promise<T> => {
    child.send(what)
    return (await nextMessage(child)) as T
  }
  return {
    port,
    cpuMicros: () => ask('cpu'),
    memoryBytes: () => ask('memory'),
    folder: () => ask('folder'),
    stop: () => child.kill(),
  }
}

type Told = { cpu: number; memory: number; folder: string }

/** To be called by the server: tells its port, and what it is asked. */
export function announceContender(port: number, folder = ''): void {
  const tell: { [What in keyof Told]: () => Told[What] } = {
    cpu: () => process.cpuUsage().user + process.cpuUsage().system,
    memory: () => process.memoryUsage.rss(),
    folder: () => folder,
  }
  process.on('message', (what: keyof Told) => process.send!(tell[what]()))
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
