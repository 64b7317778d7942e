import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import type { Contender } from './contender.ts'
import { runLoad } from './load.ts'
import { quantile } from './measure.ts'

const MAIN = fileURLToPath(new URL('../src/main.ts', import.meta.url))
const CONNECTIONS = 16
const WINDOW_MS = 5000

/** Prints what a save waits: by itself, and while everything that is stored is exported and recounted. */
export async function printWaiting(collector: Contender): Promise<void> {
  const folder = await collector.folder()
  console.log(`\nwhat a save waits, ${CONNECTIONS} connections busy   p50      p99      most`)
  await print('nothing else', collector, () => false)
  for (const args of [
    ['export', '--format', 'jsonl', '--output', '/dev/null'],
    ['recount'],
    ['backup', '--to', `${folder}/copy.db`],
  ]) {
    const command = spawn(process.execPath, [MAIN, ...args], {
      env: { ...process.env, INNERLOOP_DATA: folder },
      stdio: ['ignore', 'inherit', 'inherit'],
    })
    let isRunning = true
    const ended = once(command, 'exit').then(() => (isRunning = false))
    await print(args[0]!, collector, () => isRunning)
    await ended
  }
}

async function print(name: string, { port }: Contender, isRunning: () => boolean): Promise<void> {
  const waits: number[] = []
  do
    await runLoad({
      port,
      connections: CONNECTIONS,
      durationMs: isRunning() ? 500 : WINDOW_MS,
      onAnswer: (latencyMs) => void waits.push(latencyMs),
    })
  while (isRunning())
  const figures = [0.5, 0.99, 1].map((share) => `${quantile(waits, share).toFixed(1).padStart(6)} ms`)
  console.log(`${name.padEnd(40)} ${figures.join('')}`)
}
