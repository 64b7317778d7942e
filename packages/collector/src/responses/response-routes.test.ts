import { connect } from 'node:net'
import { newId } from '@innerloop/shared/new-id'
import { describe, expect, test } from 'vitest'
import { responses } from '../database/tables.ts'
import { aCompletedResponse, aResponse, aWorld, type World, jsonOf } from '../testing/world.ts'
import { exportResponses } from './export-responses.ts'

const stored = ({ database }: World) => Array.fromAsync(exportResponses(database, 'shop'))
const envelope = (over: object) =>
  JSON.stringify({
    projectKey: 'pk_shop',
    sentAt: new Date().toISOString(),
    responses: [aResponse()],
    ...over,
  })

test('a save is kept and acknowledged with 202', async () => {
  const world = await aWorld()
  const response = aCompletedResponse(9, { personId: 'ana', traits: { plan: 'pro' } })
  const answer = await world.send([response])
  expect(answer.status).toBe(202)
  expect(await answer.json()).toEqual({ accepted: 1, rejected: [] })
  expect(await stored(world)).toEqual([response])
})

test('the saves of one prompt become one response, in whatever order they arrive', async () => {
  const world = await aWorld()
  const shown = aResponse()
  const scored = {
    ...shown,
    sequence: 1,
    state: 'started',
    answers: { recommend: { value: 4, sequence: 1 } },
  }
  const completed = {
    ...scored,
    sequence: 2,
    state: 'completed',
    answers: { ...scored.answers, reason: { value: 'Slow', sequence: 2 } },
  }
  for (const save of [completed, shown, scored, completed])
    expect((await world.send([save])).status).toBe(202)
  expect(await stored(world)).toEqual([completed])
})

describe('bad input gets its own problem code and stores nothing', () => {
  const cases: [string, string, number, (world: World) => Promise<Response>][] = [
    ['malformed JSON', 'request.malformed-json', 400, (world) => world.post('{"projectKey":')],
    ['a list for a body', 'project-key.missing', 401, (world) => world.post('[]')],
    ['null for a body', 'project-key.missing', 401, (world) => world.post('null')],
    ['no responses', 'request.invalid', 422, (world) => world.post(envelope({ responses: 'none' }))],
    [
      'more than a hundred responses',
      'request.invalid',
      422,
      (world) => world.post(envelope({ responses: Array.from({ length: 101 }, () => aResponse()) })),
    ],
    ['no sentAt', 'request.invalid', 422, (world) => world.post(envelope({ sentAt: 'now' }))],
    ['a missing key', 'project-key.missing', 401, (world) => world.post(envelope({ projectKey: undefined }))],
    [
      'an unknown key',
      'project-key.unknown',
      401,
      (world) => world.post(envelope({ projectKey: 'pk_other' })),
    ],
    ['wrong types', 'response.invalid', 422, (world) => world.send([aResponse({ sequence: '1' as never })])],
    ['a score of 11', 'response.score-out-of-range', 422, (world) => world.send([aCompletedResponse(11)])],
    ['a score of −1', 'response.score-out-of-range', 422, (world) => world.send([aCompletedResponse(-1)])],
    ['half a score', 'response.invalid', 422, (world) => world.send([aCompletedResponse(7.5)])],
    [
      'a score in words',
      'response.answer-of-wrong-type',
      422,
      (world) => world.send([aCompletedResponse('nine' as never)]),
    ],
    [
      'an unknown survey',
      'response.survey-unknown',
      422,
      (world) => world.send([aResponse({ surveyId: 'other' })]),
    ],
    [
      'an unknown version',
      'response.survey-unknown',
      422,
      (world) => world.send([aResponse({ surveyVersion: 2 })]),
    ],
    [
      'an unknown touchpoint',
      'response.touchpoint-unknown',
      422,
      (world) => world.send([aResponse({ touchpoint: 'other' })]),
    ],
    [
      'an unknown question',
      'response.question-unknown',
      422,
      (world) => world.send([aResponse({ answers: { other: { value: 1, sequence: 0 } } })]),
    ],
    [
      'a foreign origin',
      'origin.not-allowed',
      403,
      (world) => world.send([aResponse()], { origin: 'https://evil.example' }),
    ],
    ['an opaque origin', 'origin.not-allowed', 403, (world) => world.send([aResponse()], { origin: 'null' })],
    ['a body of 1 MB', 'request.too-large', 413, (world) => world.post('x'.repeat(1_000_000))],
  ]
  test.each(cases)('%s: %s', async (_, code, status, attempt) => {
    const world = await aWorld()
    const answer = await attempt(world)
    expect(answer.status).toBe(status)
    expect(answer.headers.get('content-type')).toBe('application/problem+json')
    expect(answer.headers.get('access-control-allow-origin')).toBe('*')
    const problem = await jsonOf(answer)
    expect(problem).toMatchObject({ code, status })
    expect(problem.detail ?? problem.title).not.toBe('')
    expect(await stored(world)).toEqual([])
  })

  test('a body of unsaid length: request.length-required', async () => {
    const world = await aWorld()
    const socket = connect(world.port, 'localhost')
    socket.write(
      'POST /v1/responses HTTP/1.1\r\nHost: x\r\nConnection: close\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n',
    )
    const answer = (await Array.fromAsync(socket)).join('')
    expect(answer).toMatch(/^HTTP\/1.1 411/)
    expect(answer).toContain('request.length-required')
  })
})

test('a batch with one bad response stores the others and names the bad one', async () => {
  const world = await aWorld()
  const good = [aCompletedResponse(9), aCompletedResponse(3)]
  const bad = aCompletedResponse(11)
  const answer = await world.send([good[0], bad, good[1]])
  expect(answer.status).toBe(202)
  expect(await answer.json()).toMatchObject({
    accepted: 2,
    rejected: [{ index: 1, id: bad.id, code: 'response.score-out-of-range' }],
  })
  expect((await stored(world)).map(({ id }) => id)).toEqual(good.map(({ id }) => id).sort())
})

test('a page of the project, a page of the collector itself, and a server without an origin may send', async () => {
  const world = await aWorld()
  for (const headers of [{ origin: 'https://shop.example' }, { origin: world.url }, {}])
    expect((await world.send([aResponse()], headers as Record<string, string>)).status).toBe(202)
})

test('a browser may ask whether it may send JSON', async () => {
  const world = await aWorld()
  const answer = await fetch(`${world.url}/v1/responses`, {
    method: 'OPTIONS',
    headers: { origin: 'https://shop.example' },
  })
  expect(answer.status).toBe(204)
  expect(answer.headers.get('access-control-allow-headers')).toBe('content-type')
})

test('a device whose clock is two hours behind is put right', async () => {
  const world = await aWorld()
  const wrong = new Date(Date.now() - 2 * 3_600_000).toISOString()
  await world.post(envelope({ sentAt: wrong, responses: [aResponse({ id: newId(), shownAt: wrong })] }))
  const [response] = await stored(world)
  expect(Math.abs(Date.parse(response!.shownAt) - Date.now())).toBeLessThan(60_000)
})

test('a page without an origin, as in a webview, may send only where the project says so', async () => {
  const world = await aWorld({ project: { allowNullOrigin: true } })
  expect((await world.send([aResponse()], { origin: 'null' })).status).toBe(202)
  expect((await world.send([aResponse()], { origin: 'https://evil.example' })).status).toBe(403)
})

test('no address of a sender is kept', async () => {
  const world = await aWorld()
  await world.send([aResponse()], { 'x-forwarded-for': '203.0.113.77', forwarded: 'for=203.0.113.77' })
  const rows = await world.database.read(async (tx) => await tx.select().from(responses))
  expect(rows).toHaveLength(1)
  expect(JSON.stringify(rows)).not.toMatch(/203\.0\.113\.77|127\.0\.0\.1|::1/)
})
