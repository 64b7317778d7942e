import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Product, readProduct } from '@innerloop/shared/migrations'
import { expect, test } from 'vitest'
import { deliveries } from '../database/tables.ts'
import { recount } from '../counts/recount.ts'
import { createDirectory } from '../projects/directory.ts'
import { aStudio, codeOf } from '../testing/studio.ts'
import { MigrationUpload } from './migration.ts'

const FOLDER = join(import.meta.dirname, '../../../../tests/fixtures/migrations')
const FILES: Record<Exclude<Product, 'formbricks'>, string[]> = {
  delighted: ['delighted-responses.json', 'delighted-people.json'],
  posthog: ['posthog-survey.json', 'posthog-events.jsonl'],
  wootric: ['wootric-responses.json', 'wootric-declines.json', 'wootric-end-users.json'],
  satismeter: ['satismeter-webhooks.jsonl'],
}

function uploadOf(product: keyof typeof FILES) {
  const files = FILES[product].map((name) => ({ name, text: readFileSync(join(FOLDER, name), 'utf8') }))
  const options = { touchpoint: 'moved', locale: 'en', timeZone: 'UTC', metric: 'nps' as const }
  const { surveys, responses, people } = readProduct({ product, files, options })
  return MigrationUpload.parse({ touchpoint: 'moved', surveys, responses, people })
}

test('what another product has is tried, taken once with tags and notes, and nobody is told of it', async () => {
  const { call, database, key, url } = await aStudio()
  const body = uploadOf('delighted')
  const query = { dryRun: 'true' } as const
  const tried = await call('POST /v1/migrations', { query, body })
  const made = ['delighted-nps', 'delighted-csat', 'delighted-thumbs', 'delighted-csat3']
  const responses = { added: 5, changed: 0, unchanged: 0, rejected: [] }
  expect(tried.data).toEqual({ surveys: { made, there: [] }, responses, people: 2 })
  expect((await call('GET /v1/responses', {})).data.responses).toEqual([])
  expect((await call('POST /v1/migrations', { body })).data).toEqual(tried.data)
  const again = await call('POST /v1/migrations', { body })
  expect(again.data).toMatchObject({
    surveys: { made: [], there: made },
    responses: { added: 0, unchanged: 5 },
  })

  const survey = await call('GET /v1/surveys/:surveyId', { path: { surveyId: 'delighted-nps' } })
  expect(survey.data.status).toBe('paused')
  const { data } = await call('GET /v1/responses', {
    query: { survey: 'delighted-nps', person: 'ana@mail.example' },
  })
  expect(data.responses[0]).toMatchObject({ score: { value: 9 }, tags: ['delivery', 'praise'] })
  const path = { responseId: data.responses[0]!.id }
  const read = await call('GET /v1/responses/:responseId', { path })
  expect(read.data.notes.map(({ text }) => text)).toEqual(['Called to say thanks.'])
  const report = await call('GET /v1/reports/score', { query: { touchpoint: 'moved' } })
  expect(report.data).toMatchObject({ n: 2, promoters: 1, detractors: 1 })
  expect(await database.read((tx) => tx.select().from(deliveries))).toEqual([])
  expect((await call('GET /v1/cases', { query: { state: 'all' } })).data.cases).toEqual([])
  expect((await recount(database, (await createDirectory(database)).byId('shop')!)).differing).toBe(0)

  const wanted = { name: 'CRM', scopes: ['people:write' as const] }
  const { data: crm } = await call('POST /v1/keys', { query: { project: 'shop' }, body: wanted })
  const answer = await fetch(`${url}/v1/migrations`, {
    method: 'POST',
    headers: { authorization: `Bearer ${crm.key}`, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  expect([answer.status, crm.key === key]).toEqual([403, false])
})

test.each(['posthog', 'wootric', 'satismeter'] as const)(
  '%s: every response that is read is taken',
  async (product) => {
    const { call } = await aStudio()
    const body = uploadOf(product)
    const { data } = await call('POST /v1/migrations', { body })
    expect(data.responses).toEqual({ added: body.responses.length, changed: 0, unchanged: 0, rejected: [] })
    expect((await call('POST /v1/migrations', { body })).data.responses).toMatchObject({
      added: 0,
      unchanged: body.responses.length,
    })
  },
)

test('what does not fit is named by its id, and hinders nothing else', async () => {
  const { call } = await aStudio()
  const body = uploadOf('wootric')
  const [first, second] = body.responses
  const off = { ...first!, response: { ...first!.response, answers: { score: { value: 11, sequence: 0 } } } }
  const responses = [off, second!]
  const { data } = await call('POST /v1/migrations', { body: { ...body, responses } })
  expect(data.responses).toMatchObject({ added: 1, rejected: [{ id: first!.response['id'] }] })
  const surveys = [{ ...body.surveys[0]!, id: 'no id' }]
  expect(await codeOf(call('POST /v1/migrations', { body: { ...body, surveys } }))).toBe('request.invalid')
})
