import { newId } from '@innerloop/shared/new-id'
import type { FuzzedCollector } from './start-collector.ts'

export const PASSWORD = 'correct horse battery'
export const OWNER = 'olga@shop.example'

const RESPONSES = 4
const NOTES = 40
const MEMBERS = 8
const KEYS = 60
const INVITATIONS = 60

type Json = Record<string, any> // oxlint-disable-line typescript/no-explicit-any -- what the API answers

/** What is there when the fuzz begins, so that its requests find some. */
export type Arranged = Awaited<ReturnType<typeof arrange>>

export async function arrange({ port, key }: FuzzedCollector) {
  const ask = async (method: string, path: string, body?: unknown): Promise<Json> => {
    const answer = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    })
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`)
    return (await answer.json()) as Json
  }
  const accept = (token: string, name: string) =>
    ask('POST', '/v1/invitations/accept', { token, name, password: PASSWORD })
  const invite = (email: string) => ask('POST', '/v1/invitations?project=demo', { email, role: 'viewer' })

  const responseIds = await times(RESPONSES, async () => {
    const responses = [aResponse()]
    const sentAt = new Date().toISOString()
    await ask('POST', '/v1/responses', { projectKey: 'pk_demo_checkout', sentAt, responses })
    return responses[0]!.id
  })
  const notes = await times(NOTES, () =>
    ask('POST', `/v1/responses/${responseIds[0]}/notes?project=demo`, { text: 'Call them.' }),
  )
  for (const index of Array(MEMBERS).keys())
    await accept((await invite(`mia-${index}@shop.example`))['token'], 'Mia')
  const members = await ask('GET', '/v1/members?project=demo&limit=100')
  const owner = await ask('POST', '/v1/invitations?project=*', { email: OWNER, role: 'owner' })
  await accept(owner['token'], 'Olga')
  const keys = await times(KEYS, () =>
    ask('POST', '/v1/keys?project=demo', { name: 'One', scopes: ['reports:read', 'responses:read'] }),
  )
  const invitations = await times(INVITATIONS, (index) => invite(`invited-${index}@shop.example`))
  const { surveys } = await ask('GET', '/v1/projects/demo/programme')
  await ask('POST', '/v1/touchpoints?project=demo', { key: 'touch-0', name: 'Parcel arrived' })
  await ask('POST', '/v1/journeys?project=demo', { id: 'journey-0', name: 'Buying', stages: [] })
  for (const id of ['made-0', 'made-1']) await ask('POST', '/v1/projects', { id, key: id, name: id })
  const programme = await ask('GET', '/v1/projects/made-1/programme')

  return {
    responseIds,
    noteIds: idsOf(notes),
    userIds: (members['members'] as Json[]).map((member) => member['userId'] as string),
    keyIds: idsOf(keys.slice(1)),
    invitationIds: idsOf(invitations.slice(INVITATIONS / 2)),
    tokens: invitations.slice(0, INVITATIONS / 2).map((invitation) => invitation['token'] as string),
    scopedKey: keys[0]!['key'] as string,
    survey: (surveys as Json[])[0]!,
    programme,
  }
}

export function aResponse(id = newId(), personId = 'ana') {
  return {
    id,
    surveyId: 'checkout',
    surveyVersion: 1,
    touchpoint: 'checkout.paid',
    sequence: 1,
    state: 'completed',
    shownAt: new Date().toISOString(),
    answers: {
      recommend: { value: 9, sequence: 1 },
      reason: { value: 'Quick, and it fitted.', sequence: 1 },
    },
    personId,
    traits: { plan: 'guest' },
  }
}

function idsOf(items: readonly Json[]): string[] {
  return items.map((item) => item['id'] as string)
}

async function times<T>(many: number, make: (index: number) => Promise<T>): Promise<T[]> {
  const made: T[] = []
  for (let index = 0; index < many; index += 1) made.push(await make(index))
  return made
}
