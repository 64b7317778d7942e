import { expect, test } from 'vitest'
import { createAdminKey } from '../../keys/admin-keys.ts'
import type { Permission } from '../../access/permissions.ts'
import { aMember, outcomeOf, withKey } from '../../testing/members.ts'
import { aCompletedResponse, aWorld, jsonOf } from '../../testing/world.ts'

const team = { id: 'returns', name: 'Returns team', members: ['ana@shop.example'] }
const vip = {
  id: 'vip',
  name: 'VIPs',
  when: { bands: ['detractor'], facts: [{ fact: 'traits.plan', is: 'gold' }] },
  actions: [{ kind: 'open-case', for: { kind: 'account-manager', trait: 'manager' }, boost: 2 }],
}
const rest = {
  id: 'rest',
  name: 'Everybody else',
  when: { bands: ['detractor'] },
  actions: [
    { kind: 'open-case', for: { kind: 'team', team: 'returns' } },
    { kind: 'tag', tag: 'unhappy' },
  ],
}

async function aSite(rules?: object[]) {
  const world = await aWorld()
  const ask = withKey(world.url, world.key)
  await aMember(world, { email: 'mona@shop.example', role: 'agent' })
  await ask('PUT', '/v1/teams', { teams: [team] })
  if (rules) await ask('PUT', '/v1/rules', { rules })
  const explain = async (id: string, one = ask) => jsonOf(await one('GET', `/v1/responses/${id}/routing`))
  const holding = async (...scopes: Permission[]) =>
    withKey(
      world.url,
      await world.database.write((tx) => createAdminKey(tx, Date.now(), { projectId: 'shop', scopes })),
    )
  return { world, ask, explain, holding }
}

test('what was decided when the answer came is told with its case, also after the rules have changed', async () => {
  const { world, ask, explain } = await aSite([vip, rest])
  const response = aCompletedResponse(3)
  await world.send([response])
  await ask('PUT', '/v1/rules', { rules: [{ ...rest, name: 'Renamed', when: { bands: ['promoter'] } }] })
  const { cases } = await jsonOf(await ask('GET', '/v1/cases'))
  expect(await explain(response.id)).toEqual({
    isStored: true,
    decidedAt: expect.stringMatching(/^20/),
    decisions: [
      { kind: 'open-case', rule: 'Everybody else', whom: { kind: 'team', name: 'Returns team' } },
      { kind: 'tag', rule: 'Everybody else', whom: null, tag: 'unhappy' },
    ],
    reasons: [
      '"VIPs" did not match, since "traits.plan" is missing and not "gold".',
      expect.stringMatching(
        /^"Everybody else" matched, since it is answered and the recommendation score is 3/,
      ),
    ],
    caseId: cases[0].id,
  })
})

test('an answer that nothing was decided about is judged by the rules of now, and nothing is done', async () => {
  const { world, ask, explain } = await aSite()
  await ask('PUT', '/v1/rules', { rules: [{ ...rest, enabled: false }] })
  const response = aCompletedResponse(3)
  await world.send([response])
  expect(await explain(response.id)).toMatchObject({
    isStored: false,
    decisions: [],
    reasons: ['"Everybody else" was not tried, since it is switched off.'],
  })
  await ask('PUT', '/v1/rules', { rules: [rest] })
  expect(await explain(response.id)).toMatchObject({
    isStored: false,
    decidedAt: null,
    decisions: [{ kind: 'open-case' }, { kind: 'tag' }],
    caseId: null,
  })
  expect(await jsonOf(await ask('GET', '/v1/cases?state=all'))).toEqual({ cases: [] })
})

test('who may not see people is told nothing of traits, nor whose address is in one', async () => {
  const { world, explain, holding } = await aSite([vip, rest])
  const traits = { plan: 'gold', manager: 'mona@shop.example' }
  const golden = aCompletedResponse(2, { personId: 'ben', traits })
  const silver = aCompletedResponse(2, { personId: 'eva', traits: { ...traits, plan: 'silver' } })
  await world.send([golden, silver])
  const all = await explain(golden.id)
  expect(all.decisions).toEqual([
    { kind: 'open-case', rule: 'VIPs', whom: { kind: 'person', name: 'mona@shop.example' }, boost: 2 },
  ])
  expect(all.reasons[0]).toContain('"traits.plan" is "gold"')

  const reader = await holding('responses:read')
  const told = await explain(golden.id, reader)
  expect(told).toMatchObject({
    isStored: true,
    decisions: [{ kind: 'open-case', rule: 'VIPs', whom: { kind: 'account-manager' } }],
    caseId: null,
  })
  expect(told.reasons[0]).toBe(
    '"VIPs" matched, since it is answered and the recommendation score is 2, which makes a detractor: ' +
      "it asks for a case with a priority raised by 2 for the customer's account manager.",
  )
  const other = await explain(silver.id, reader)
  expect(other.reasons[0]).toBe('"VIPs" did not match, since what it wants of the customer does not hold.')
  for (const text of [JSON.stringify(told), JSON.stringify(other)])
    expect(text).not.toMatch(/gold|silver|mona|traits/)
  const colleague = await holding('responses:read', 'cases:read')
  expect((await explain(golden.id, colleague)).caseId).toBe(all.caseId)
})

test('an answer over and over, and one that is not there', async () => {
  const { world, ask, explain } = await aSite([rest])
  const many = Array.from({ length: 12 }, () => aCompletedResponse(2, { visitorId: 'again' }))
  await world.send(many)
  const { responses } = await jsonOf(await ask('GET', '/v1/responses?limit=100'))
  const repeated = responses.find(({ flags }: { flags: string[] }) => flags.includes('repeated'))
  expect(await explain(repeated.id)).toMatchObject({
    isStored: false,
    decisions: [],
    reasons: ['No rule was tried, since its visitor answered over and over.'],
  })
  const gone = '01890a5d-ac96-774b-bcce-b302099a8057'
  expect(await outcomeOf(await ask('GET', `/v1/responses/${gone}/routing`))).toBe('404 response.unknown')
})

test('an answer to the question whether a case was put right leads to that case', async () => {
  const { world, ask, explain } = await aSite([rest])
  await ask('PATCH', '/v1/projects/shop', { recovery: { survey: 'support' } })
  await world.send([aCompletedResponse(2)])
  const { cases } = await jsonOf(await ask('GET', '/v1/cases'))
  const answers = { easy: { value: 2, sequence: 1 } }
  const again = aCompletedResponse(2, { surveyId: 'support', answers, properties: { case: cases[0].id } })
  await world.send([again])
  expect(await explain(again.id)).toEqual({
    isStored: false,
    decidedAt: null,
    decisions: [],
    reasons: ['No rule was tried, since it answers whether a case was put right.'],
    caseId: cases[0].id,
  })
})
