import { expect, test } from 'vitest'
import { createIdentitySecret, signatureOf } from '../keys/identity-secrets.ts'
import { aCompletedResponse, aDatabase, aResponse, aWorld, jsonOf, people } from '../testing/world.ts'

const DAY_MS = 86_400_000

async function aSignedWorld(secrets = 1) {
  const database = await aDatabase()
  const made: string[] = []
  for (let at = 1; at <= secrets; at += 1)
    made.push(await database.write((tx) => createIdentitySecret(tx, 'shop', at)))
  const world = await aWorld({ database })
  const ask = (person: string, signature: string) =>
    fetch(`${world.url}/v1/widget/pk_shop/history?${new URLSearchParams({ person, signature })}`)
  return { ...world, secrets: made, ask }
}

test('a person whose id is signed has the history that a cleared browser forgot', async () => {
  const { secrets, ask, send } = await aSignedWorld()
  const now = Date.now()
  const at = (days: number) => new Date(now - days * DAY_MS).toISOString()
  const ana = { personId: people.ana }
  await send([
    aCompletedResponse(9, { ...ana, shownAt: at(40) }),
    aCompletedResponse(3, { ...ana, shownAt: at(100) }),
    aResponse({ ...ana, state: 'dismissed', shownAt: at(2) }),
    aResponse({ ...ana, surveyId: 'support', shownAt: at(1) }),
    aCompletedResponse(1, { personId: people.ben }),
  ])
  const answer = await ask(people.ana, signatureOf(secrets[0]!, people.ana))
  expect(answer.headers.get('cache-control')).toBe('no-store')
  expect(answer.headers.get('access-control-allow-origin')).toBe('*')
  expect(await jsonOf(answer)).toEqual({
    history: {
      checkout: { answered: Date.parse(at(40)), declined: Date.parse(at(2)) },
      support: { asked: Date.parse(at(1)) },
    },
  })
})

test('the config tells the widget that there are histories', async () => {
  const { url } = await aSignedWorld()
  const config = await jsonOf(await fetch(`${url}/v1/widget/pk_shop`))
  expect(config).toMatchObject({ hasHistory: true, hasRules: true })
})

test('two secrets are valid at a time, so that they can be changed without a gap', async () => {
  const { secrets, ask } = await aSignedWorld(3)
  const answers = await Promise.all(secrets.map((secret) => ask('ana', signatureOf(secret, 'ana'))))
  expect(answers.map(({ status }) => status)).toEqual([403, 200, 200])
})

test.each([
  ['no signature', () => ''],
  ['a short one', (right: string) => right.slice(1)],
  ['that of somebody else', (_: string, secret: string) => signatureOf(secret, 'ben')],
  ['one in capitals', (right: string) => right.toUpperCase()],
])('%s proves nothing', async (_, forge) => {
  const { secrets, ask } = await aSignedWorld()
  const answer = await ask('ana', forge(signatureOf(secrets[0]!, 'ana'), secrets[0]!))
  expect([answer.status, (await jsonOf(answer)).code]).toEqual([403, 'person.unproved'])
})

test('without a secret nobody can be proved', async () => {
  const { url } = await aWorld()
  const answer = await fetch(
    `${url}/v1/widget/pk_shop/history?person=ana&signature=${signatureOf('', 'ana')}`,
  )
  expect(answer.status).toBe(403)
})
