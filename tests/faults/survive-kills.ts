import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { setTimeout as sleep } from 'node:timers/promises'
import { newId } from '@innerloop/shared/new-id'
import type { SurveyResponse } from '@innerloop/shared'
import { type Act, administer, aPerson } from './administer.ts'

export type Outcome = {
  kills: number
  /** Every save that was answered 202. */
  acknowledged: SurveyResponse[]
  /** Every response that was ever begun, in its last state. */
  sent: Map<string, SurveyResponse>
  /** Every act of the team that was answered with success. */
  acts: Act[]
}

const VISITORS = 16

/**
 * Loads a collector and kills it with SIGKILL at random moments, again and again on the same file. Visitors
 * behave like the widget: they repeat a save until it is acknowledged, also after the restart.
 */
export async function surviveKills(file: string, kills: number, mode: 'honest' | 'early'): Promise<Outcome> {
  const outcome: Outcome = { kills, acknowledged: [], sent: new Map(), acts: [] }
  const visitors = Array.from({ length: VISITORS }, createVisitor)
  for (let kill = 0; kill < kills; kill += 1) {
    const { child, url, key } = await startCollector(file, mode)
    const killed = new AbortController()
    const isOver = () => killed.signal.aborted
    const busy = visitors.map(async (visitor) => {
      while (!isOver()) await takeStep(visitor, url, outcome)
    })
    busy.push(administer({ url, key, outcome, isOver }))
    await sleep(50 + Math.random() * 400)
    child.kill('SIGKILL')
    killed.abort()
    await Promise.all([once(child, 'exit'), ...busy])
  }
  return outcome
}

/** Delivers what is still unacknowledged, as the widget would at its next visit, and stops. */
export async function deliverRest(file: string, outcome: Outcome): Promise<void> {
  const { child, url } = await startCollector(file, 'honest')
  for (const response of outcome.sent.values()) await post(url, response)
  child.kill('SIGKILL')
  await once(child, 'exit')
}

async function startCollector(
  file: string,
  mode: string,
): Promise<{ child: ChildProcess; url: string; key: string }> {
  const child = fork(fileURLToPath(new URL('server.ts', import.meta.url)), [file, mode])
  const [{ port, key }] = (await once(child, 'message')) as [{ port: number; key: string }]
  return { child, url: `http://localhost:${port}`, key }
}

type Visitor = { response: SurveyResponse }

function createVisitor(): Visitor {
  return { response: begin() }
}

async function takeStep(visitor: Visitor, url: string, { acknowledged, sent }: Outcome): Promise<void> {
  const { response } = visitor
  sent.set(response.id, response)
  if (!(await post(url, response))) {
    await sleep(5)
    return
  }
  acknowledged.push(response)
  visitor.response = response.state === 'completed' ? begin() : goOn(response)
}

async function post(url: string, response: SurveyResponse): Promise<boolean> {
  const body = { projectKey: 'pk_demo_checkout', sentAt: new Date().toISOString(), responses: [response] }
  try {
    const answer = await fetch(`${url}/v1/responses`, { method: 'POST', body: JSON.stringify(body) })
    if (answer.status === 202) return true
    throw new TypeError(`The collector answered ${answer.status}: ${await answer.text()}`, {
      cause: 'answer',
    })
  } catch (error) {
    if (error instanceof TypeError && error.cause === 'answer') throw error
    return false
  }
}

function begin(): SurveyResponse {
  return {
    id: newId(),
    surveyId: 'checkout',
    surveyVersion: 1,
    touchpoint: 'checkout.paid',
    sequence: 0,
    state: 'shown',
    shownAt: new Date().toISOString(),
    answers: {},
    personId: aPerson(),
  }
}

function goOn(response: SurveyResponse): SurveyResponse {
  const sequence = response.sequence + 1
  if (response.state === 'started') return { ...response, sequence, state: 'completed' }
  const value = Math.floor(Math.random() * 11)
  return { ...response, sequence, state: 'started', answers: { recommend: { value, sequence } } }
}
