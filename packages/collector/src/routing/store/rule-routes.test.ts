import { expect, test } from 'vitest'
import { aMember, withKey } from '../../testing/members.ts'
import { aCompletedResponse, aWorld, jsonOf } from '../../testing/world.ts'

const returns = { id: 'returns', name: 'Returns', members: ['ana@shop.example'] }
const rule = {
  id: 'all',
  name: 'All detractors',
  when: { bands: ['detractor'] },
  actions: [
    { kind: 'open-case', for: { kind: 'team', team: 'returns' } },
    { kind: 'tag', tag: 'unhappy' },
  ],
}

async function aSite() {
  const world = await aWorld()
  return { world, ask: withKey(world.url, world.key) }
}

test('rules count from the next answer on', async () => {
  const { world, ask } = await aSite()
  expect(await jsonOf(await ask('GET', '/v1/rules'))).toMatchObject({ isDefault: true })
  await ask('PUT', '/v1/teams', { teams: [returns] })
  expect((await ask('PUT', '/v1/rules', { rules: [rule] })).status).toBe(200)
  const response = aCompletedResponse(3)
  await world.send([response])
  const { cases } = await jsonOf(await ask('GET', '/v1/cases'))
  expect(cases).toMatchObject([{ responseId: response.id, team: 'returns', assignee: null }])
  const read = await jsonOf(await ask('GET', `/v1/responses/${response.id}`))
  expect(read.tags).toEqual(['unhappy'])
})

test('a dry run tells what a rule would have done, and does nothing', async () => {
  const { world, ask } = await aSite()
  await ask('PUT', '/v1/rules', { rules: [{ ...rule, enabled: false, actions: rule.actions.slice(1) }] })
  await world.send([aCompletedResponse(3), aCompletedResponse(9), aCompletedResponse(0)])
  const report = await jsonOf(
    await ask('POST', '/v1/rules/dry-run', { rule: { ...rule, actions: rule.actions.slice(1) } }),
  )
  expect(report).toMatchObject({ n: 3, matched: 2, decided: { tag: 2 } })
  expect(report.first[0].why).toContain('"All detractors" matched')
  expect(await jsonOf(await ask('GET', '/v1/cases?state=all'))).toEqual({ cases: [] })
})

test('whoever may not know who it was cannot find out by trying rules', async () => {
  const { world } = await aSite()
  await world.send([aCompletedResponse(3, { personId: 'ana', traits: { plan: 'gold' } })])
  const viewer = await aMember(world, { email: 'vic@shop.example', role: 'viewer' })
  const tryRule = (when: object) =>
    viewer.ask('POST', '/v1/rules/dry-run', { rule: { ...rule, when, actions: rule.actions.slice(1) } })
  expect((await tryRule({ facts: [{ fact: 'traits.plan', is: 'gold' }] })).status).toBe(403)
  expect((await tryRule({ bands: ['detractor'] })).status).toBe(200)
})

test('a rule names only what is there, and a team that is named stays', async () => {
  const { ask } = await aSite()
  const early = await ask('PUT', '/v1/rules', { rules: [rule] })
  expect([early.status, (await jsonOf(early)).code]).toEqual([422, 'request.invalid'])
  await ask('PUT', '/v1/teams', { teams: [returns] })
  const saved = await ask('PUT', '/v1/rules', { rules: [rule] })
  expect((await ask('PUT', '/v1/teams', { teams: [] })).status).toBe(422)
  const stale = await ask('PUT', '/v1/rules', { rules: [] }, { 'if-match': '"other"' })
  expect(stale.status).toBe(412)
  const etag = saved.headers.get('etag')!
  expect((await ask('PUT', '/v1/rules', { rules: [] }, { 'if-match': etag })).status).toBe(200)
  expect((await ask('PUT', '/v1/teams', { teams: [] })).status).toBe(200)
})
