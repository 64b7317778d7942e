import { request } from 'node:http'
import { expect, test } from 'vitest'
import { StoreUnavailable } from '../../database/open-database.ts'
import { aCompletedResponse, aDatabase, aResponse, aWorld, type World } from '../../testing/world.ts'

const TOKEN = 'a-token-of-the-operator'

async function metricsOf({ url }: Pick<World, 'url'>): Promise<Record<string, number>> {
  const text = await (await fetch(`${url}/metrics`)).text()
  const lines = text.split('\n').filter((line) => line && !line.startsWith('#'))
  return Object.fromEntries(
    lines.map((line) => [line.slice(0, line.lastIndexOf(' ')), Number(line.split(' ').at(-1))]),
  )
}

test('saves are counted by what they did, and refusals by their code', async () => {
  const world = await aWorld()
  const response = aResponse()
  await world.send([response, aCompletedResponse(9)])
  await world.send([response])
  await world.send([{ ...response, sequence: 1, state: 'started' }, aCompletedResponse(11)])
  await world.send([aResponse({ surveyId: 'unknown' })])
  await world.post('{}')
  expect(await metricsOf(world)).toMatchObject({
    'innerloop_responses_stored_total{outcome="added"}': 2,
    'innerloop_responses_stored_total{outcome="changed"}': 1,
    'innerloop_responses_stored_total{outcome="unchanged"}': 1,
    'innerloop_responses_rejected_total{code="response.survey-unknown"}': 1,
    'innerloop_responses_rejected_total{code="response.score-out-of-range"}': 1,
    'innerloop_requests_refused_total{code="response.survey-unknown"}': 1,
    'innerloop_requests_refused_total{code="project-key.missing"}': 1,
    innerloop_batches_total: 3,
    'innerloop_commit_duration_seconds_bucket{le="+Inf"}': 3,
    innerloop_commit_duration_seconds_count: 3,
    innerloop_waiting_saves: 0,
  })
})

test('saves that cannot be kept wait no longer, and are seen', async () => {
  const database = await aDatabase()
  let isFull = false
  const world = await aWorld({
    database: {
      ...database,
      store: (work) => (isFull ? Promise.reject(new StoreUnavailable('full')) : database.store(work)),
    },
  })
  isFull = true
  expect((await world.send([aResponse()])).status).toBe(503)
  expect(await metricsOf(world)).toMatchObject({
    innerloop_commit_failures_total: 1,
    innerloop_waiting_saves: 0,
    'innerloop_requests_refused_total{code="server.busy"}': 1,
  })
})

test('the store and the process are measured', async () => {
  const world = await aWorld()
  const metrics = await metricsOf(world)
  for (const name of [
    'innerloop_database_bytes',
    ...(world.database.file === undefined ? [] : ['innerloop_disk_free_bytes']),
    'process_resident_memory_bytes',
    'process_cpu_seconds_total',
    'process_uptime_seconds',
  ])
    expect([name, metrics[name]! > 0]).toEqual([name, true])
})

test('who watches is counted until they leave', async () => {
  const world = await aWorld()
  const leave = new AbortController()
  const stream = await fetch(`${world.url}/v1/responses/stream`, {
    headers: { authorization: `Bearer ${world.key}` },
    signal: leave.signal,
  })
  await stream.body!.getReader().read()
  expect((await metricsOf(world))['innerloop_live_streams']).toBe(1)
  leave.abort()
  await expect.poll(async () => (await metricsOf(world))['innerloop_live_streams']).toBe(0)
})

test('every line is one that Prometheus reads', async () => {
  const { url } = await aWorld()
  const answer = await fetch(`${url}/metrics`)
  expect(answer.headers.get('content-type')).toBe('text/plain; version=0.0.4; charset=utf-8')
  const text = await answer.text()
  expect(text.endsWith('\n')).toBe(true)
  for (const line of text.split('\n').filter(Boolean))
    expect(line).toMatch(
      /^(# (HELP|TYPE) [a-z_]+ .+|[a-z_]+(\{[a-z]+="[^"]*"(,[a-z]+="[^"]*")*\})? -?[\d.e+-]+)$/,
    )
})

test('with a token, only who shows it is answered', async () => {
  const { url } = await aWorld({ metricsToken: TOKEN })
  const statusWith = async (headers: Record<string, string>) =>
    (await fetch(`${url}/metrics`, { headers })).status
  expect(await statusWith({})).toBe(401)
  expect(await statusWith({ authorization: 'Bearer another-token-of-somebody' })).toBe(401)
  expect(await statusWith({ authorization: `Bearer ${TOKEN}` })).toBe(200)
  expect(await statusWith({ authorization: `Bearer ${TOKEN}`, 'x-forwarded-for': '203.0.113.9' })).toBe(200)
})

test('without a token, who comes through a proxy on this machine is refused', async () => {
  const { port } = await aWorld()
  const status = await new Promise((resolve) => {
    const headers = { 'x-forwarded-for': '203.0.113.9' }
    request({ host: '127.0.0.1', port, path: '/metrics', headers }, (answer) => {
      answer.resume()
      resolve(answer.statusCode)
    }).end()
  })
  expect(status).toBe(403)
})
