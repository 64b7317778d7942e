import { setTimeout } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { deliveries, deliveryAttempts } from '../database/tables.ts'
import { withKey } from '../testing/members.ts'
import { aCompletedResponse, jsonOf, people, programme } from '../testing/world.ts'
import { aLoop, casesIn, type Loop, OWNER, said, until } from './testing/loop.ts'

const CUSTOMER = 'ana@home.example'
const again = {
  id: 'again',
  version: 1,
  name: 'Put right?',
  touchpoints: [],
  questions: [{ id: 'recommend', kind: 'nps', wording: { en: 'And now?' } }],
  thanks: { en: 'Thanks' },
}

/** A project that asks customers again, by the survey `again`. */
const aLoopThatAsksAgain = () =>
  aLoop({
    project: { recovery: { survey: 'again', trait: 'email' } },
    surveys: [...programme.surveys, again],
  })

const anUnhappyAna = () => ({
  ...said(3, 'The parcel never came.'),
  traits: { name: 'Ana Silva', email: CUSTOMER },
  context: { locale: 'zh-CN' },
})

async function actOn({ world }: Loop, ...acts: object[]) {
  const [{ id }] = await casesIn(world, '?state=all')
  for (const act of acts) {
    const answer = await withKey(world.url, world.key)('POST', `/v1/cases/${id}/events`, act)
    expect([act, answer.status]).toEqual([act, 201])
  }
  return id as string
}

const REACHED = { kind: 'attempted', channel: 'phone', outcome: 'reached' }
const RESOLVED = { kind: 'resolved', rootCause: 'delivery' }
const mailsTo = ({ mails }: Loop, address: string) =>
  mails.filter(({ parsed }) => (parsed.to as { text: string }).text === address).map(({ parsed }) => parsed)

const answerAgain = (caseId: string, score: number) =>
  aCompletedResponse(score, { surveyId: 'again', personId: people.ana, properties: { case: caseId } })

test('a case of somebody who was merged stays theirs, whatever is done about it', async () => {
  const loop = await aLoop()
  const { world } = loop
  await world.send([anUnhappyAna()])
  const ask = withKey(world.url, world.key)
  expect((await ask('POST', `/v1/people/${people.ana}/merge`, { into: 'known-ana' })).status).toBe(200)
  await actOn(loop, REACHED)
  expect(await casesIn(world, '?state=all')).toMatchObject([{ personId: 'known-ana', state: 'contacted' }])
})

test('whoever is given a case is told by whom, and whoever takes one is not', async () => {
  const loop = await aLoop()
  await loop.world.send([said(3, 'Late.')])
  await actOn(loop, { kind: 'assigned', assignee: { kind: 'person', email: 'ben@shop.example' } })
  await until(() => mailsTo(loop, 'ben@shop.example').length === 1)
  const [mail] = mailsTo(loop, 'ben@shop.example')
  expect(mail!.subject).toBe('Now yours: Ana Silva gave Order paid 3 of 10')
  expect(mail!.text).toContain('gave it to you.')
})

test('a team that a case is handed over to hears of it', async () => {
  const loop = await aLoop()
  const { url, key } = loop.world
  const team = { id: 'shipping', name: 'Shipping', members: ['eva@shop.example', 'tom@shop.example'] }
  await withKey(url, key)('PUT', '/v1/teams', { teams: [team] })
  await loop.world.send([said(3, 'Late.')])
  await actOn(loop, { kind: 'handed-over', teamId: 'shipping', reason: 'They know the carrier.' })
  await until(() => loop.mails.length === 3)
  for (const member of team.members)
    expect(mailsTo(loop, member)[0]!.text).toContain('handed it over to your team.')
})

test('the customer is asked again in their language; a good answer verifies the case and is told to whoever followed it up', async () => {
  const loop = await aLoopThatAsksAgain()
  const { world } = loop
  await world.send([anUnhappyAna()])
  await until(() => loop.mails.length === 1)
  const caseId = await actOn(loop, REACHED, RESOLVED)
  await until(() => mailsTo(loop, CUSTOMER).length === 1)
  const [mail] = mailsTo(loop, CUSTOMER)
  expect(mail!.subject).toBe('Shop:问题解决了吗?')
  const link = new URL(/http:\S+\/s\/again\S+/.exec(mail!.text!)![0])
  expect(Object.fromEntries(link.searchParams)).toMatchObject({
    'properties.case': caseId,
    person: people.ana,
    touchpoint: 'checkout.paid',
  })
  expect((await fetch(link)).status).toBe(200)

  const answer = answerAgain(caseId, 9)
  await world.send([answer])
  await until(() => mailsTo(loop, OWNER).length === 2 && mailsTo(loop, 'sam@shop.example').length === 1)
  expect(mailsTo(loop, OWNER)[1]!.subject).toBe('Put right: Ana Silva gave Order paid 3 of 10')
  await world.send([{ ...answer, sequence: 2 }, answerAgain(caseId, 0)])
  const [verified] = await casesIn(world, '?state=all')
  expect(verified).toMatchObject({ id: caseId, state: 'verified', rootCause: 'delivery' })
  const { events } = await jsonOf(await world.read(`/v1/cases/${caseId}`))
  expect(events.at(-1)).toMatchObject({ kind: 'verified', how: 'follow-up-answer', score: 9 })

  const { all, touchpoints: places } = await jsonOf(await world.read('/v1/reports/loop'))
  for (const steps of [all, places[0]])
    expect(steps).toMatchObject({
      cases: 1,
      routed: { n: 1 },
      contacted: { n: 1 },
      resolved: { n: 1 },
      verified: { n: 1 },
      told: { n: 1 },
    })
  expect(all.answered).toBe(3)
})

test('what the team knows of a customer counts more than what came with the answer', async () => {
  const loop = await aLoopThatAsksAgain()
  const { url, key } = loop.world
  await loop.world.send([anUnhappyAna()])
  const traits = { email: 'ana@work.example' }
  await withKey(url, key)('PATCH', `/v1/people/${people.ana}/traits`, { traits })
  await actOn(loop, REACHED, RESOLVED)
  await until(() => mailsTo(loop, 'ana@work.example').length === 1)
  expect(mailsTo(loop, CUSTOMER)).toEqual([])
})

test('a bad answer opens the same case again, and no other', async () => {
  const loop = await aLoopThatAsksAgain()
  await loop.world.send([anUnhappyAna()])
  const caseId = await actOn(loop, REACHED, RESOLVED)
  await loop.world.send([answerAgain(caseId, 2)])
  const all = await casesIn(loop.world, '?state=all')
  expect(all).toEqual([expect.objectContaining({ id: caseId, state: 'contacted', isOverdue: false })])
  await until(() => mailsTo(loop, OWNER).some(({ subject }) => subject!.startsWith('Not put right yet')))
})

test('the address of a customer is not kept with what was sent to them', async () => {
  const loop = await aLoopThatAsksAgain()
  await loop.world.send([anUnhappyAna()])
  await actOn(loop, REACHED, RESOLVED)
  await until(() => mailsTo(loop, CUSTOMER).length === 1)
  await setTimeout(100)
  const kept = await loop.world.database.read(async (tx) => [
    await tx.select().from(deliveries),
    await tx.select().from(deliveryAttempts),
  ])
  expect(JSON.stringify(kept)).not.toContain(CUSTOMER)
})

test('without a survey for it, or without an address, nobody is asked again', async () => {
  const loop = await aLoop()
  await loop.world.send([anUnhappyAna()])
  const caseId = await actOn(loop, REACHED, RESOLVED)
  expect((await jsonOf(await loop.world.read(`/v1/cases/${caseId}`))).askAgainPath).toBeNull()
  expect(mailsTo(loop, CUSTOMER)).toEqual([])
})

test('a root cause that the project does not know is refused, and its own list takes the place of ours', async () => {
  const loop = await aLoop({ project: { rootCauses: [{ key: 'carrier', name: 'The carrier' }] } })
  await loop.world.send([said(3, 'Late.')])
  const id = await actOn(loop, REACHED)
  const { world } = loop
  const refused = await withKey(world.url, world.key)('POST', `/v1/cases/${id}/events`, RESOLVED)
  expect(refused.status).toBe(422)
  await actOn(loop, { kind: 'resolved', rootCause: 'carrier' })
})

test('a case shows what else the customer said, the cases they had, and how much it weighs', async () => {
  const loop = await aLoop({ project: { customerValue: { trait: 'revenue', high: 1000 } } })
  const { world } = loop
  const worth = { name: 'Ana Silva', revenue: 5000 }
  await world.send([{ ...said(5, 'Meh.'), traits: worth }])
  await world.send([{ ...said(0, 'Never again.'), traits: worth }])
  const [first, second] = await casesIn(world, '?order=priority')
  expect([first.score, first.priority, first.earlierCases]).toEqual([0, 'high', 1])
  expect([second.score, second.priority, second.earlierCases]).toEqual([5, 'normal', 0])
  const whole = await jsonOf(await world.read(`/v1/cases/${first.id}`))
  expect(whole.otherCases.map(({ id }: { id: string }) => id)).toEqual([second.id])
  expect(whole.otherAnswers).toMatchObject([{ comment: 'Meh.', score: { value: 5 } }])
  expect(whole.answer).toMatchObject({ comment: 'Never again.' })
  const { cases, next } = await jsonOf(await world.read('/v1/cases?order=priority&limit=1'))
  expect(cases[0].id).toBe(first.id)
  const rest = await jsonOf(await world.read(`/v1/cases?order=priority&limit=1&cursor=${next}`))
  expect(rest.cases[0].id).toBe(second.id)
})
