import { setTimeout as sleep } from 'node:timers/promises'
import type { SurveyResponse } from '@innerloop/shared'
import { aResponse } from '../../packages/collector/src/testing/world.ts'
import { type Act, aPerson } from './administer.ts'

export type Outcome = {
  /** Every save that was answered 202. */
  acknowledged: SurveyResponse[]
  /** Every response that was ever begun, in its last state. */
  sent: Map<string, SurveyResponse>
  /** Every act of the team that was answered with success. */
  acts: Act[]
}

export type Visitor = { response: SurveyResponse }

type Way = {
  url: string
  /** Statuses after which a save is sent again, as the widget does; any other than 202 is a failure. */
  passing?: readonly number[]
}

export function anOutcome(): Outcome {
  return { acknowledged: [], sent: new Map(), acts: [] }
}

export function createVisitor(): Visitor {
  return { response: begin() }
}

/** Visitors behave like the widget: they repeat a save until it is acknowledged, also after a restart. */
export async function takeStep(visitor: Visitor, way: Way, { acknowledged, sent }: Outcome): Promise<void> {
  const { response } = visitor
  sent.set(response.id, response)
  if (!(await post(response, way))) {
    await sleep(5)
    return
  }
  acknowledged.push(response)
  visitor.response = response.state === 'completed' ? begin() : goOn(response)
}

/** Whether it was acknowledged. @throws Error at an answer that nobody should get */
export async function post(response: SurveyResponse, { url, passing = [] }: Way): Promise<boolean> {
  const body = { projectKey: 'pk_demo_checkout', sentAt: new Date().toISOString(), responses: [response] }
  let answer: Response
  try {
    answer = await fetch(`${url}/v1/responses`, { method: 'POST', body: JSON.stringify(body) })
  } catch {
    return false
  }
  if (answer.status === 202) return true
  const said = await answer.text().catch(() => '')
  if (passing.includes(answer.status)) return false
  throw new Error(`The collector answered ${answer.status}: ${said}`)
}

/** The ids of those that open a case. */
export function detractorsIn(responses: Iterable<SurveyResponse>): string[] {
  return [...responses].filter(({ answers }) => Number(answers['recommend']?.value) <= 6).map(({ id }) => id)
}

function begin(): SurveyResponse {
  return aResponse({ personId: aPerson() })
}

function goOn(response: SurveyResponse): SurveyResponse {
  const sequence = response.sequence + 1
  if (response.state === 'started') return { ...response, sequence, state: 'completed' }
  const value = Math.floor(Math.random() * 11)
  return { ...response, sequence, state: 'started', answers: { recommend: { value, sequence } } }
}
