import { expect, test } from 'vitest'
import { newId } from '@innerloop/shared/new-id'
import { dayOf } from '../counts/day-of.ts'
import { addDays } from '../counts/add-days.ts'
import { anInitiative } from '../initiatives/testing/an-initiative.ts'
import { plant } from '../initiatives/testing/planted.ts'
import { aMember, withKey } from '../testing/members.ts'
import { aCompletedResponse, aWorld, jsonOf, people } from '../testing/world.ts'

const reached = { kind: 'attempted', channel: 'phone', outcome: 'reached' }

const said = (score: number) =>
  aCompletedResponse(score, {
    id: newId(),
    personId: people.ana,
    answers: { recommend: { value: score, sequence: 1 }, reason: { value: 'Lost.', sequence: 2 } },
  })

test('wins are what was verified and what surely worked; leaders are seen following up, or not', async () => {
  const world = await aWorld()
  const ana = await aMember(world, { email: 'ana@shop.example', role: 'agent' })
  const olga = await aMember(world, { email: 'olga@shop.example', role: 'owner' })
  await aMember(world, { email: 'mia@shop.example', role: 'manager' })
  await world.send([said(1), said(2)])
  const { cases } = await jsonOf(await world.read('/v1/cases'))
  const act = (by: typeof ana, index: number, body: object) =>
    by.ask('POST', `/v1/cases/${cases[index].id}/events`, body)
  const assignee = { kind: 'person', email: 'ana@shop.example' }
  await act(ana, 0, { kind: 'assigned', assignee })
  await act(ana, 0, { ...reached, outcome: 'no-answer' })
  await act(ana, 0, reached)
  await act(ana, 0, { kind: 'resolved', rootCause: 'delivery' })
  await act(ana, 0, { kind: 'verified', how: 'team' })
  await act(ana, 1, { kind: 'noted', text: 'Later.' })
  await act(olga, 1, reached)

  const today = dayOf(Date.now(), 'Europe/Lisbon')
  const launched = addDays(today, -40)
  const touchpoint = 'parcel.arrived'
  await plant(world.database, [
    { touchpoint, from: addDays(launched, -28), days: 28, mood: { promoters: 2, detractors: 6 } },
    { touchpoint, from: launched, days: 28, mood: { promoters: 8, detractors: 0 } },
  ])
  const steps = { decided: launched, running: launched, launched }
  const scope = { touchpoints: [touchpoint] }
  const worked = anInitiative({ steps, measure: { scope, beforeDays: 28, afterDays: 28 } })
  const idle = anInitiative({ id: 'idle', steps, measure: { scope: { touchpoints: ['checkout.paid'] } } })
  for (const one of [worked, idle]) await withKey(world.url, world.key)('POST', '/v1/initiatives', one)

  const wins = await jsonOf(await ana.ask('GET', '/v1/wins'))
  expect(wins).toMatchObject({
    verified: { n: 1, cases: [{ caseId: cases[0].id, rootCause: 'delivery', touchpoint: 'checkout.paid' }] },
    effective: [{ initiativeId: 'parcels', difference: 120, sentence: expect.stringMatching(/^It worked/) }],
    followUps: [
      { email: 'ana@shop.example', name: 'ana', role: 'agent', cases: 2, tried: 1, reached: 1, resolved: 1 },
      { email: 'olga@shop.example', role: 'owner', cases: 1, tried: 1, reached: 1, resolved: 0 },
      { email: 'mia@shop.example', role: 'manager', cases: 0, tried: 0, reached: 0, resolved: 0 },
    ],
  })
  expect(JSON.stringify(wins)).not.toContain('Lost.')
  // The feed of somebody’s own work has what was changed upon it.
  await withKey(world.url, world.key)('PUT', '/v1/initiatives/parcels', {
    ...worked,
    steps: { ...steps, launched: today, decided: today, running: today },
  })
  const { news } = await jsonOf(await ana.ask('GET', '/v1/mine'))
  expect(news).toMatchObject([{ initiativeId: 'parcels', step: 'launched', weDid: expect.any(String) }])
  expect((await jsonOf(await world.read('/v1/huddle'))).news).toHaveLength(2)
})
