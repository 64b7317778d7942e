import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { LiveResponse, ScoreReport } from '@innerloop/collector'
import { newId } from '@innerloop/shared/new-id'
import type { SurveyResponse } from '@innerloop/shared'
import { freePort } from '../../packages/collector/src/testing/free-port.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))

export type Collector = {
  url: string
  /** The admin key that the first start prints. */
  key: string
  /** The link that the first start prints; it signs in. */
  dashboard: string
  report(): Promise<ScoreReport>
  recent(): Promise<LiveResponse[]>
  /** An answer that somebody gives elsewhere. */
  answer(score: number, comment: string): Promise<void>
  /** The link of an invitation as an owner would hand it over. */
  invite(email: string): Promise<string>
  kill(): Promise<void>
  start(): Promise<void>
  /** For good: nothing of it is left. */
  stop(): Promise<void>
}

/**
 * The product as `npm start` runs it, in a process of its own.
 *
 * @param settings of its environment
 * @param flags of `serve`
 */
export async function startCollector(
  settings: Record<string, string> = {},
  flags: readonly string[] = ['--demo'],
): Promise<Collector> {
  const folder = mkdtempSync(join(tmpdir(), 'innerloop-journey-'))
  const port = await freePort()
  const url = `http://localhost:${port}`
  let child: ChildProcess
  let key = ''
  const read = async (path: string) => {
    const answer = await fetch(url + path, { headers: { authorization: `Bearer ${key}` } })
    return (await answer.json()) as unknown
  }
  const collector: Collector = {
    url,
    get key() {
      return key
    },
    get dashboard() {
      return `${url}/#key=${key}`
    },
    report: () => read('/v1/reports/score') as Promise<ScoreReport>,
    recent: async () => ((await read('/v1/responses/recent')) as { responses: LiveResponse[] }).responses,
    async invite(email) {
      const answer = await fetch(`${url}/v1/invitations?project=*`, {
        method: 'POST',
        headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
        body: JSON.stringify({ email, role: 'manager' }),
      })
      return ((await answer.json()) as { link: string }).link
    },
    async answer(score, comment) {
      const now = new Date().toISOString()
      const response: SurveyResponse = {
        id: newId(),
        surveyId: 'checkout',
        surveyVersion: 1,
        touchpoint: 'checkout.paid',
        sequence: 2,
        state: 'completed',
        shownAt: now,
        answers: { recommend: { value: score, sequence: 1 }, reason: { value: comment, sequence: 2 } },
      }
      const body = JSON.stringify({ projectKey: 'pk_demo_checkout', sentAt: now, responses: [response] })
      const { status } = await fetch(`${url}/v1/responses`, { method: 'POST', body })
      if (status !== 202) throw new Error(`The collector answered ${status}`)
    },
    async kill() {
      const exit = once(child, 'exit')
      child.kill('SIGKILL')
      await exit
    },
    async start() {
      child = spawn(process.execPath, ['packages/collector/src/main.ts', 'serve', ...flags], {
        cwd: ROOT,
        env: { ...process.env, ...settings, PORT: String(port), INNERLOOP_DATA: folder },
        stdio: ['ignore', 'pipe', 'inherit'],
      })
      key = (await greetingOf(child)).match(/ilk_[\w-]+/)?.[0] ?? key
    },
    async stop() {
      if (child.exitCode === null && child.signalCode === null) await collector.kill()
      rmSync(folder, { recursive: true, force: true })
    },
  }
  await collector.start()
  return collector
}

function greetingOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = ''
    child.stdout!.setEncoding('utf8').on('data', (chunk: string) => {
      text += chunk
      if (text.includes('admin key') && text.endsWith('\n')) resolve(text)
    })
    child.once('exit', (code) => reject(new Error(`The collector ended with ${code}: ${text}`)))
  })
}
