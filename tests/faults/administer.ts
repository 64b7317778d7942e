import { newId } from '@innerloop/shared/new-id'
import type { Outcome } from './visitors.ts'

/** What the team does while customers answer; each can be looked for afterwards. */
export type Act =
  | { kind: 'touchpoint'; key: string }
  | { kind: 'tag'; responseId: string; tag: string }
  | { kind: 'merge'; from: string; into: string }

/** So many that hardly any of them answers so often that they are no longer heard. */
const PEOPLE = 2000

export function aPerson(): string {
  return `person-${Math.floor(Math.random() * PEOPLE)}`
}

type Office = { url: string; key: string; outcome: Outcome; isOver: () => boolean }

/** Adds touchpoints, tags what has come, and merges people, until it is over. */
export async function administer({ url, key, outcome, isOver }: Office): Promise<void> {
  const headers = { authorization: `Bearer ${key}`, 'content-type': 'application/json' }
  for (let turn = 0; !isOver(); turn += 1) {
    const act = nextAct(turn, outcome)
    if (!act) continue
    const { method, path, body } = requestOf(act)
    try {
      const answer = await fetch(url + path, { method, headers, ...(body && { body: JSON.stringify(body) }) })
      await answer.text()
      if (answer.ok) outcome.acts.push(act)
      // Nobody has answered as that person yet, or they were merged before the last kill.
      else if (answer.status >= 500 && answer.status !== 503 && answer.status !== 502)
        throw new Error(`${method} ${path} was answered with ${answer.status}`)
    } catch (error) {
      if (!(error instanceof TypeError)) throw error
    }
  }
}

function nextAct(turn: number, { acknowledged }: Outcome): Act | undefined {
  const last = acknowledged.at(-1)
  if (turn % 3 === 0) return { kind: 'touchpoint', key: `kill.${newId()}` }
  if (turn % 3 === 1) return last && { kind: 'tag', responseId: last.id, tag: 'seen' }
  const from = aPerson()
  return { kind: 'merge', from, into: `known-${from}` }
}

function requestOf(act: Act): { method: string; path: string; body?: object } {
  if (act.kind === 'touchpoint')
    return { method: 'POST', path: '/v1/touchpoints', body: { key: act.key, name: act.key } }
  if (act.kind === 'tag') return { method: 'PUT', path: `/v1/responses/${act.responseId}/tags/${act.tag}` }
  return { method: 'POST', path: `/v1/people/${act.from}/merge`, body: { into: act.into } }
}
