import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, test } from 'vitest'
import { aBrowser, aMember, anInvitation, PASSWORD } from '../testing/members.ts'
import { aWorld, jsonOf } from '../testing/world.ts'

test('real answers about access have the form that the description gives', async () => {
  const world = await aWorld()
  const ajv = new Ajv2020({ strict: false, validateFormats: false })
  ajv.addSchema(await jsonOf(await world.read('/v1/openapi.json')), 'api')
  const check = async (schema: string, answer: Response | Promise<Response>) => {
    const validate = ajv.compile({ $ref: `api#/components/schemas/${schema}` })
    const { status, ok } = await answer
    expect([schema, status, ok]).toEqual([schema, status, true])
    const body = await jsonOf(await answer)
    expect([schema, validate(body), validate.errors]).toEqual([schema, true, null])
    return body
  }
  const olga = await aMember(world)
  const ben = await aMember(world, { email: 'ben@shop.example', role: 'viewer' })
  await check('Me', olga.ask('GET', '/v1/me'))
  await check('Me', world.read('/v1/me'))
  await check('Members', olga.ask('GET', '/v1/members'))
  const invited = { email: 'eva@shop.example', role: 'agent' }
  await check('MadeInvitation', olga.ask('POST', '/v1/invitations', invited))
  await check('Invitations', olga.ask('GET', '/v1/invitations'))
  const { token } = await anInvitation(world, { email: 'ida@shop.example' })
  const accepting = { token, name: 'Ida', password: PASSWORD }
  await check('AcceptedInvitation', aBrowser(world.url).ask('POST', '/v1/invitations/accept', accepting))
  const wanted = { name: 'Export', scopes: ['reports:read'], expiresInDays: 1 }
  await check('MadeKey', olga.ask('POST', '/v1/keys', wanted))
  await check('Keys', olga.ask('GET', '/v1/keys'))
  await check('MadeIdentitySecret', olga.ask('POST', '/v1/identity-secrets'))
  await check('IdentitySecrets', olga.ask('GET', '/v1/identity-secrets'))
  await check('RemovedMember', olga.ask('DELETE', `/v1/members/${ben.userId}`))
  await check('RecordedActs', olga.ask('GET', '/v1/audit'))
  await check('SignInWays', world.read('/v1/session/ways'))
})
