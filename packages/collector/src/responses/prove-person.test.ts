import { expect, test } from 'vitest'
import { createIdentitySecret, signatureOf } from '../keys/identity-secrets.ts'
import { aCompletedResponse, aDatabase, aWorld, jsonOf, people } from '../testing/world.ts'
import { exportResponses } from './export-responses.ts'

async function storedFrom(
  sign: (secret: string) => string | undefined,
  { requiresSignature = false, hasSecret = true } = {},
) {
  const database = await aDatabase()
  const secret = hasSecret ? await database.write((tx) => createIdentitySecret(tx, 'shop', 0)) : ''
  const world = await aWorld({ database, project: { requiresSignature } })
  const signature = sign(secret)
  const response = aCompletedResponse(9, {
    personId: people.ana,
    visitorId: 'v1',
    traits: { plan: 'pro' },
    ...(signature !== undefined && { signature }),
  })
  const answer = await world.send([response])
  const [stored] = await Array.fromAsync(exportResponses(database, 'shop'))
  const { unproved } = await jsonOf(answer)
  return { status: answer.status, unproved, id: response.id, stored: stored! }
}

const asAna = { personId: people.ana, traits: { plan: 'pro' }, answers: { recommend: { value: 9 } } }

test.each([
  ['a right signature', (secret: string) => signatureOf(secret, people.ana), {}],
  [
    'a right signature where one is required',
    (secret: string) => signatureOf(secret, people.ana),
    { requiresSignature: true },
  ],
  ['none where none is required', () => undefined, {}],
  ['any where the project has no secret', () => 'whatever', { hasSecret: false }],
])('with %s the answer is that of the person', async (_, sign, project) => {
  const { status, stored, unproved } = await storedFrom(sign, project)
  expect([status, unproved]).toEqual([202, undefined])
  expect(stored).toMatchObject(asAna)
})

test.each([
  ['a forged signature', () => 'f'.repeat(64), {}],
  ["somebody else's signature", (secret: string) => signatureOf(secret, people.ben), {}],
  ['no signature where one is required', () => undefined, { requiresSignature: true }],
])("with %s the answer is kept as a visitor's, and the sender told", async (_, sign, project) => {
  const { status, stored, unproved, id } = await storedFrom(sign, project)
  expect([status, unproved]).toEqual([202, [id]])
  expect(stored).toMatchObject({ visitorId: 'v1', answers: { recommend: { value: 9 } } })
  expect(stored).not.toHaveProperty('personId')
  expect(stored.traits).toBeUndefined()
})
