import { expect, test } from 'vitest'
import { aCompletedResponse, aResponse, aWorld, jsonOf, people } from '../testing/world.ts'

const at = (day: string) => `${day}T12:00:00.000Z`

async function aWorldWithAna() {
  const world = await aWorld()
  const ana = { personId: people.ana, visitorId: 'v1' }
  await world.send([
    aCompletedResponse(3, { ...ana, shownAt: at('2026-03-01'), traits: { plan: 'free' } }),
    aCompletedResponse(9, { ...ana, shownAt: at('2026-03-09'), traits: { plan: 'pro' } }),
    aResponse({ ...ana, shownAt: at('2026-03-12'), surveyId: 'support' }),
    aCompletedResponse(10, { personId: people.ben, shownAt: at('2026-03-02') }),
    aCompletedResponse(8, { visitorId: 'v1', shownAt: at('2026-03-02') }),
  ])
  const headers = { authorization: `Bearer ${world.key}` }
  return { ...world, erase: (path: string) => fetch(world.url + path, { method: 'DELETE', headers }) }
}

test('a person has their answers, newest first, and the traits that came last', async () => {
  const world = await aWorldWithAna()
  const answer = await world.read(`/v1/people/${people.ana}`)
  expect(answer.headers.get('cache-control')).toBe('no-store')
  const person = await jsonOf(answer)
  expect(person).toMatchObject({
    personId: people.ana,
    firstSeenAt: at('2026-03-01'),
    lastSeenAt: at('2026-03-12'),
    traits: { plan: 'pro' },
  })
  expect(person.responses.map(({ shownAt }: { shownAt: string }) => shownAt)).toEqual(
    ['2026-03-12', '2026-03-09', '2026-03-01'].map(at),
  )
})

test('the export has everything that is stored about them, and nothing about others', async () => {
  const world = await aWorldWithAna()
  const exported = await jsonOf(await world.read(`/v1/people/${people.ana}/export`))
  expect(exported).toMatchObject({ personId: people.ana, projectId: 'shop' })
  expect(exported.responses).toHaveLength(3)
  expect(exported.responses[1]).toMatchObject({
    visitorId: 'v1',
    traits: { plan: 'pro' },
    answers: { recommend: { value: 9 } },
    countedOn: '2026-03-09',
    receivedAt: expect.stringMatching(/^\d{4}-/),
  })
  expect(JSON.stringify(exported)).not.toContain(people.ben)
})

test('erased means gone: from the person, from the reports, and not from anybody else', async () => {
  const world = await aWorldWithAna()
  const path = `/v1/people/${people.ana}`
  expect(await jsonOf(await world.erase(path))).toEqual({ responses: 3 })
  const gone = await world.read(path)
  expect([gone.status, (await jsonOf(gone)).code]).toEqual([404, 'person.unknown'])
  const report = await jsonOf(await world.read('/v1/reports/score'))
  expect(report).toMatchObject({ n: 2, detractors: 0, promoters: 1, funnel: { shown: 2, completed: 2 } })
  expect(await jsonOf(await world.erase(path))).toEqual({ responses: 0 })
})

test('answers that arrive while somebody is erased are kept', async () => {
  const world = await aWorldWithAna()
  const sending = Array.from({ length: 20 }, () => world.send([aCompletedResponse(5)]))
  const [erased, ...sent] = await Promise.all([world.erase(`/v1/people/${people.ana}`), ...sending])
  expect([erased.status, ...new Set(sent.map(({ status }) => status))]).toEqual([200, 202])
  expect(await jsonOf(await world.read('/v1/reports/score'))).toMatchObject({ n: 22 })
})

test('an id may be any text', async () => {
  const world = await aWorldWithAna()
  const personId = 'ana/1?#%20 ü@example.com'
  await world.send([aCompletedResponse(1, { personId })])
  const path = `/v1/people/${encodeURIComponent(personId)}`
  expect(await jsonOf(await world.read(path))).toMatchObject({ personId })
  expect(await jsonOf(await world.erase(path))).toEqual({ responses: 1 })
})

test.each([
  ['GET', ''],
  ['GET', '/export'],
  ['DELETE', ''],
])('%s %s needs a key, and a project that there is', async (method, rest) => {
  const world = await aWorldWithAna()
  const url = `${world.url}/v1/people/${people.ana}${rest}`
  expect((await fetch(url, { method })).status).toBe(401)
  const headers = { authorization: `Bearer ${world.key}` }
  const answer = await fetch(`${url}?project=other`, { method, headers })
  expect((await jsonOf(answer)).code).toBe('project.unknown')
  expect(await jsonOf(await world.read('/v1/reports/score'))).toMatchObject({ n: 4 })
})
