import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { setTimeout as sleep } from 'node:timers/promises'
import { administer } from './administer.ts'
import { anOutcome, createVisitor, type Outcome, post, takeStep } from './visitors.ts'

const VISITORS = 16

/** Loads a collector and kills it with SIGKILL at random moments, again and again on the same file. */
export async function surviveKills(file: string, kills: number, mode: 'honest' | 'early'): Promise<Outcome> {
  const outcome = anOutcome()
  const visitors = Array.from({ length: VISITORS }, createVisitor)
  for (let kill = 0; kill < kills; kill += 1) {
    const { child, url, key } = await startCollector(file, mode)
    const killed = new AbortController()
    const isOver = () => killed.signal.aborted
    const busy = visitors.map(async (visitor) => {
      while (!isOver()) await takeStep(visitor, { url }, outcome)
    })
    busy.push(administer({ url, key, outcome, isOver }))
    await sleep(50 + Math.random() * 400)
    killed.abort()
    await Promise.all([end(child), ...busy])
  }
  return outcome
}

/** Delivers what is still unacknowledged, as the widget would at its next visit, does what is wanted, and stops. */
export async function deliverRest(
  file: string,
  outcome: Outcome,
  before: () => Promise<void> = async () => {},
): Promise<void> {
  const { child, url } = await startCollector(file, 'honest')
  try {
    for (const response of outcome.sent.values()) await post(response, { url })
    await before()
  } finally {
    await end(child)
  }
}

async function end(child: ChildProcess): Promise<void> {
  const exit = once(child, 'exit')
  child.kill('SIGKILL')
  await exit
}

async function startCollector(
  file: string,
  mode: string,
): Promise<{ child: ChildProcess; url: string; key: string }> {
  const child = fork(fileURLToPath(new URL('server.ts', import.meta.url)), [file, mode])
  const [{ port, key }] = (await once(child, 'message')) as [{ port: number; key: string }]
  return { child, url: `http://localhost:${port}`, key }
}
