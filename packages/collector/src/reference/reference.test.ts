import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, test } from 'vitest'
import { createClient } from '../client/create-client.ts'
import { createApp, type AppDependencies } from '../app.ts'
import { createLimits } from '../limits/create-limits.ts'
import { createIdentitySecret, signatureOf } from '../keys/identity-secrets.ts'
import { createChecker } from '../testing/create-checker.ts'
import { aCompletedResponse, aDatabase, aWorld, jsonOf } from '../testing/world.ts'
import { operations } from './operations.ts'

/** Static files and pages are no API. */
const PAGES = ['/preview.html/*', '/widget/:file{[a-z0-9-]+\\.(?:js|json)}', '/shop/*', '/*']

test('every route is described, and nothing else', () => {
  const dependencies = {
    limits: createLimits(Date.now),
    folders: { shop: '' },
    operations: { liveStreams: { track() {} }, meters: {} },
  } as unknown as AppDependencies
  const routes = createApp(dependencies).routes.filter(
    ({ method, path }) => method !== 'OPTIONS' && method !== 'ALL' && !PAGES.includes(path),
  )
  const served = new Set(
    routes.map(({ method, path }) => `${method.toLowerCase()} ${path.replace(/\/$/, '')}`),
  )
  expect([...served].sort()).toEqual(operations.map(({ method, path }) => `${method} ${path}`).sort())
})

test('the description is valid, and real answers have the form that it gives', async () => {
  const database = await aDatabase()
  const secret = await database.write((tx) => createIdentitySecret(tx, 'shop', 0))
  const world = await aWorld({ database, project: { dimensions: [{ key: 'device', from: 'device' }] } })
  const document = await jsonOf(await world.read('/v1/openapi.json'))
  expect(document.openapi).toBe('3.1.0')

  const ajv = new Ajv2020({ strict: false, validateFormats: false })
  ajv.addSchema(document, 'api')
  const check = async (schema: string, answer: Response) => {
    const validate = ajv.compile({ $ref: `api#/components/schemas/${schema}` })
    const body = await jsonOf(answer)
    expect([schema, validate(body), validate.errors]).toEqual([schema, true, null])
  }
  const send = () =>
    world.send([aCompletedResponse(9, { personId: 'ana', context: { device: 'phone' } }), {}])
  await check('Accepted', await send())
  await check('WidgetConfig', await world.read('/v1/widget/pk_shop'))
  const query = new URLSearchParams({ person: 'ana', signature: signatureOf(secret, 'ana') })
  await check('History', await world.read(`/v1/widget/pk_shop/history?${query}`))
  await check('ScoreReport', await world.read('/v1/reports/score'))
  await check('ScoreReport', await world.read('/v1/reports/score?dimension=device&by=week'))
  await check('LiveResponses', await world.read('/v1/responses/recent'))
  await check('Person', await world.read('/v1/people/ana'))
  await check('PersonExport', await world.read('/v1/people/ana/export'))
  await check('TouchpointReport', await world.read('/v1/reports/touchpoints'))
  await check(
    'DifferenceReport',
    await world.read('/v1/reports/difference?a.to=2026-01-01&b.from=2026-01-02'),
  )
  await check('PeoplePage', await world.read('/v1/people'))
  const listed = await world.read('/v1/responses')
  const [{ id }] = (await jsonOf(listed.clone())).responses
  await check('ResponsePage', listed)
  await check('ReadResponse', await world.read(`/v1/responses/${id}`))
  await check('TagCounts', await world.read('/v1/tags'))
  await check('ProjectPage', await world.read('/v1/projects'))
  await check('Project', await world.read('/v1/projects/shop'))
  await check('Programme', await world.read('/v1/projects/shop/programme'))
  await check('TouchpointPage', await world.read('/v1/touchpoints?limit=1'))
  await check('JourneyPage', await world.read('/v1/journeys'))
  await createClient(world).call('PUT /v1/surveys/:surveyId/draft', {
    path: { surveyId: 'checkout' },
    body: { name: 'Half a draft' },
  })
  await check('SurveyDraft', await world.read('/v1/surveys/checkout/draft'))
  await check('SurveyPage', await world.read('/v1/surveys'))
  await check('WholeSurvey', await world.read('/v1/surveys/checkout'))
  await check('SurveyVersionPage', await world.read('/v1/surveys/checkout/versions'))
  await check('SurveyVersion', await world.read('/v1/surveys/checkout/versions/1'))
  await check('SurveyDiff', await world.read('/v1/surveys/checkout/diff?from=1&to=1'))
  await check('Problem', await world.read('/v1/reports/score?by=hour'))
})

test('every component can be compiled, and every name is used once', async () => {
  const world = await aWorld()
  const document = await jsonOf(await world.read('/v1/openapi.json'))
  const ajv = new Ajv2020({ strict: false, validateFormats: false })
  ajv.addSchema(document, 'api')
  for (const name of Object.keys(document.components.schemas))
    expect(() => ajv.compile({ $ref: `api#/components/schemas/${name}` })).not.toThrow()
  expect(new Set(operations.map(({ id }) => id)).size).toBe(operations.length)
})

test('what the collector accepts, the description accepts too: line breaks in names, capitals in locales', async () => {
  const world = await aWorld()
  const document = await jsonOf(await world.read('/v1/openapi.json'))
  const check = createChecker(document)
  const response = aCompletedResponse(9, { personId: 'ana', traits: { 'shoe\nsize': 42 } })
  expect((await world.send([response])).status).toBe(202)
  const person = await jsonOf(await world.read('/v1/people/ana'))
  expect(person.traits).toEqual({ 'shoe\nsize': 42 })
  expect(check(['components', 'schemas', 'Person'], person)).toBeUndefined()
  const draft = { name: 'Loud', thanks: { EN: 'Thanks' }, appearance: { accent: '#ABCDEF' } }
  await createClient(world).call('POST /v1/surveys', { body: { id: 'loud', ...draft } })
  const survey = await jsonOf(await world.read('/v1/surveys/loud'))
  expect(check(['components', 'schemas', 'WholeSurvey'], survey)).toBeUndefined()
})

test('every form in which an answer may come is described', async () => {
  const world = await aWorld()
  const document = await jsonOf(await world.read('/v1/openapi.json'))
  const typeOf = async (path: string) => (await world.read(path)).headers.get('content-type')!.split(';')[0]!
  const described = document.paths['/v1/responses/export'].get.responses[200].content
  for (const format of ['csv', 'jsonl'])
    expect(described).toHaveProperty([await typeOf(`/v1/responses/export?format=${format}`)])
  const itself = [
    'paths',
    '/v1/openapi.json',
    'get',
    'responses',
    '200',
    'content',
    'application/json',
    'schema',
  ]
  expect(createChecker(document)(itself, document)).toBeUndefined()
})
