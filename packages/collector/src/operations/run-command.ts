import { spawn } from 'node:child_process'
import { setPriority } from 'node:os'
import { fileURLToPath } from 'node:url'

const MAIN = fileURLToPath(new URL('../main.ts', import.meta.url))
const NICE = 10

/**
 * Runs a command of ours, as `backup`, in a process of its own: a thread could not be ended while SQLite works in
 * it, and the collector's own thread would stand still.
 *
 * @throws Error with what the process said last
 */
export function runCommand(command: string, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...process.execArgv, MAIN, command], {
      stdio: ['ignore', 'ignore', 'pipe'],
      signal,
    })
    if (child.pid !== undefined) stepBack(child.pid)
    let said = ''
    child.stderr.setEncoding('utf8').on('data', (text: string) => (said = (said + text).slice(-2000)))
    child.once('error', reject)
    child.once('close', (code) =>
      code === 0 ? resolve() : reject(new Error(said.trim() || `The process ended with ${code}.`)),
    )
  })
}

function stepBack(pid: number): void {
  try {
    setPriority(pid, NICE)
  } catch {
    // A sandbox may forbid it; the command runs all the same.
  }
}
