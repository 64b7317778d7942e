import { setTimeout } from 'node:timers/promises'
import { Webhook } from 'standardwebhooks'
import { expect, test } from 'vitest'
import { aResponse, jsonOf, people } from '../testing/world.ts'
import { aLoop, casesIn, OWNER, said, until } from './testing/loop.ts'

test('a detractor opens a case, and its owner gets a mail and the endpoint a signed webhook within seconds', async () => {
  const { world, mails, hook, secret } = await aLoop()
  const response = said(3, 'The parcel never came.')
  await world.send([response])
  await until(() => mails.length === 1 && hook.received.length === 1)

  const { parsed } = mails[0]!
  expect(parsed.subject).toBe('Ana Silva gave Order paid 3 of 10')
  expect(parsed.to).toMatchObject({ text: OWNER })
  expect(parsed.text).toContain('> The parcel never came.')
  expect(parsed.text).toContain('You own the touchpoint Order paid.')

  const { body, headers } = hook.received[0]!
  const event = new Webhook(secret).verify(body, headers as Record<string, string>)
  const [opened] = await casesIn(world)
  expect(event).toMatchObject({
    type: 'case.opened',
    data: {
      caseId: opened.id,
      responseId: response.id,
      score: { value: 3 },
      comment: 'The parcel never came.',
    },
  })
  expect(opened).toMatchObject({ state: 'open', assignee: OWNER, touchpoint: 'checkout.paid', score: 3 })
})

test('from the mail the case is claimed and the contact recorded, each in one confirmed step', async () => {
  const { world, mails } = await aLoop()
  await world.send([said(3, 'The parcel never came.')])
  await until(() => mails.length === 1)
  const links = [...mails[0]!.parsed.text!.matchAll(/http:\S+\/follow\/\S+/g)].map(([link]) => link)
  expect(links).toHaveLength(1)

  const asked = await fetch(links[0]!)
  expect(await asked.text()).toContain('The parcel never came.')
  expect((await casesIn(world))[0].state).toBe('open')

  const form = new URLSearchParams({ channel: 'phone', note: 'Sent it again.' })
  expect((await fetch(links[0]!, { method: 'POST', body: form })).status).toBe(200)
  const [contacted] = await casesIn(world)
  expect(contacted.state).toBe('contacted')
  const { events } = await jsonOf(await world.read(`/v1/cases/${contacted.id}`))
  expect(events.at(-1)).toMatchObject({
    kind: 'attempted',
    channel: 'phone',
    note: 'Sent it again.',
    by: { kind: 'person', id: OWNER },
  })
  expect((await fetch(`${links[0]}x`)).status).toBe(410)
})

test('a mail waits for the comment, and is sent with it; a case opens once, however often the answer is saved', async () => {
  const { world, mails, hook } = await aLoop()
  const score = { value: 2, sequence: 1 }
  const first = aResponse({ state: 'started', sequence: 1, answers: { recommend: score } })
  await world.send([first])
  expect(await casesIn(world)).toHaveLength(1)
  await setTimeout(300)
  expect(mails).toEqual([])
  const answers = { recommend: score, reason: { value: 'Too slow.', sequence: 2 } }
  await world.send([{ ...first, state: 'completed', sequence: 2, answers }])
  await until(() => mails.length === 1 && hook.received.length === 1)
  expect(mails[0]!.parsed.text).toContain('> Too slow.')
  await world.send([{ ...first, state: 'completed', sequence: 3, answers }])
  await setTimeout(300)
  expect([mails.length, hook.received.length, (await casesIn(world)).length]).toEqual([1, 1, 1])
})

test('passives and promoters disturb nobody', async () => {
  const { world, mails, hook } = await aLoop()
  await world.send([said(7, 'Fine.'), said(10, 'Wonderful.')])
  await setTimeout(300)
  expect([mails.length, hook.received.length, await casesIn(world, '?state=all')]).toEqual([0, 0, []])
})

test('a case is resolved only after an attempt, with a root cause, and can be reopened', async () => {
  const { world } = await aLoop()
  await world.send([said(0, 'Broken.')])
  const [{ id }] = await casesIn(world)
  const act = (body: object) =>
    fetch(`${world.url}/v1/cases/${id}/events`, {
      method: 'POST',
      headers: { authorization: `Bearer ${world.key}`, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
  const early = await act({ kind: 'resolved', rootCause: 'product' })
  expect([early.status, (await jsonOf(early)).code]).toEqual([409, 'case.untried'])
  expect((await act({ kind: 'resolved' })).status).toBe(422)
  await act({ kind: 'attempted', channel: 'phone', outcome: 'reached' })
  expect((await act({ kind: 'resolved', rootCause: 'product' })).status).toBe(201)
  expect(await casesIn(world)).toEqual([])
  expect((await casesIn(world, '?state=resolved'))[0].dueAt).toBeNull()
  await act({ kind: 'reopened', reason: 'It broke again.' })
  expect((await casesIn(world))[0].state).toBe('contacted')
  expect((await act({ kind: 'resolved', rootCause: 'product' })).status).toBe(409)
})

test('whoever is erased leaves no case, and what was still to be sent has nothing to tell', async () => {
  const { world, mails } = await aLoop()
  const first = aResponse({
    personId: people.ana,
    state: 'started',
    sequence: 1,
    answers: { recommend: { value: 1, sequence: 1 } },
  })
  await world.send([first])
  expect(await casesIn(world)).toHaveLength(1)
  const erased = await fetch(`${world.url}/v1/people/${people.ana}`, {
    method: 'DELETE',
    headers: { authorization: `Bearer ${world.key}` },
  })
  expect(erased.ok).toBe(true)
  expect(await casesIn(world, '?state=all')).toEqual([])
  expect(mails).toEqual([])
})
