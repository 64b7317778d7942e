import { type ChildProcess, execFile, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { newId } from '@innerloop/shared/new-id'
import { onTestFinished } from 'vitest'
import { recount } from '../../packages/collector/src/counts/recount.ts'
import { withOpenDatabase } from '../../packages/collector/src/database/open-database.ts'
import { clientOf } from '../../packages/collector/src/database/sqlite/client.ts'
import { createDirectory } from '../../packages/collector/src/projects/directory.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const MAIN = 'packages/collector/src/main.ts'

export type Environment = Record<string, string>

export function aFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'innerloop-operations-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** A command of the CLI, run to its end. */
export function innerloop(data: string, args: string[], environment: Environment = {}) {
  const { stdout, stderr, status } = spawnSync(process.execPath, [MAIN, ...args], {
    cwd: ROOT,
    encoding: 'utf8',
    env: { ...process.env, PORT: '0', INNERLOOP_DATA: data, ...environment },
  })
  return { stdout, stderr, status }
}

export type Running = {
  url: string
  child: ChildProcess
  key: string | undefined
  said(): string
  /** A command on the same data, while this process goes on. */
  run(args: string[]): Promise<{ stdout: string }>
}

/** `innerloop serve --demo` on a port of its own; resolves when it says where it listens. */
export async function serve(data: string, environment: Environment = {}): Promise<Running> {
  const child = spawn(process.execPath, [MAIN, 'serve', '--demo'], {
    cwd: ROOT,
    env: { ...process.env, PORT: '0', INNERLOOP_DATA: data, ...environment },
  })
  onTestFinished(() => void child.kill('SIGKILL'))
  let said = ''
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (said += text))
  const url = await new Promise<string>((resolve, reject) => {
    const look = () => {
      const [, found] = said.match(/(?:Dashboard +|"url":")(http:\/\/localhost:\d+)[\s\S]*\n/) ?? []
      if (found) resolve(found)
    }
    child.stdout.on('data', look)
    child.stderr.on('data', look)
    child.once('exit', (code) => reject(new Error(`It ended with ${code}: ${said}`)))
  })
  return {
    url,
    child,
    key: said.match(/ilk_[\w-]+/)?.[0],
    said: () => said,
    run: (args) =>
      promisify(execFile)(process.execPath, [MAIN, ...args], {
        cwd: ROOT,
        env: { ...process.env, INNERLOOP_DATA: data, ...environment },
      }),
  }
}

/** Resolves with the exit code, and the milliseconds that the end took. */
export async function end({ child }: Running, signal: NodeJS.Signals) {
  const startedAt = performance.now()
  const exit = once(child, 'exit')
  child.kill(signal)
  const [code] = (await exit) as [number | null]
  return { code, ms: performance.now() - startedAt }
}

export type Load = { acknowledged: string[]; stop(): Promise<void> }

/** Visitors who answer one survey after the other, over open connections, until told to stop or refused. */
export function answerSurveys({ url }: Running, visitors: number): Load {
  const acknowledged: string[] = []
  const stopped = new AbortController()
  const visit = async () => {
    while (!stopped.signal.aborted) {
      const id = newId()
      const status = await answer(url, id, acknowledged.length % 11).catch(() => 0)
      if (status === 202) acknowledged.push(id)
      else return
    }
  }
  const all = Array.from({ length: visitors }, visit)
  return {
    acknowledged,
    async stop() {
      stopped.abort()
      await Promise.all(all)
    },
  }
}

export async function answer(url: string, id: string, score: number): Promise<number> {
  const now = new Date().toISOString()
  const response = {
    id,
    surveyId: 'checkout',
    surveyVersion: 1,
    touchpoint: 'checkout.paid',
    sequence: 1,
    state: 'completed',
    shownAt: now,
    answers: { recommend: { value: score, sequence: 1 } },
  }
  const body = JSON.stringify({ projectKey: 'pk_demo_checkout', sentAt: now, responses: [response] })
  const answered = await fetch(`${url}/v1/responses`, { method: 'POST', body })
  await answered.text()
  return answered.status
}

/** What a database holds once nobody runs on it: the answers' ids, and how many counters a recount changes. */
export function inspect(file: string) {
  return withOpenDatabase(file, async (database) => {
    const ids = await database.read(async (tx) =>
      clientOf(tx).prepare<[], string>('SELECT id FROM responses').pluck().all(),
    )
    const entry = (await createDirectory(database)).byId('demo')!
    const { differing } = await recount(database, entry)
    return { ids: new Set(ids), differing }
  })
}
