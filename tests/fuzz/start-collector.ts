import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { onTestFinished } from 'vitest'

export type Memory = { rss: number; heapUsed: number; external: number }
export type FuzzedCollector = Awaited<ReturnType<typeof startCollector>>

const SERVER = fileURLToPath(new URL('server.ts', import.meta.url))

export async function startCollector() {
  const folder = mkdtempSync(join(tmpdir(), 'innerloop-fuzz-'))
  const child = spawn(process.execPath, ['--expose-gc', SERVER, folder], {
    stdio: ['ignore', 'inherit', 'pipe', 'ipc'],
  })
  onTestFinished(async () => {
    if (child.exitCode === null) {
      child.disconnect()
      await once(child, 'exit')
    }
    rmSync(folder, { recursive: true, force: true })
  })
  let said = ''
  child.stderr!.setEncoding('utf8').on('data', (text: string) => (said += text))
  const ended = once(child, 'exit').then(([code]) => {
    throw new Error(`The collector ended with ${String(code)}: ${said}`)
  })
  ended.catch(() => {})
  const hear = async <T>() => (await Promise.race([once(child, 'message'), ended]))[0] as T
  const { port, secret, key } = await hear<{ port: number; secret: string; key: string }>()
  return {
    port,
    secret,
    key,
    said: () => said,
    isAlive: () => child.exitCode === null && child.signalCode === null,
    memory() {
      child.send('memory')
      return hear<Memory>()
    },
  }
}
