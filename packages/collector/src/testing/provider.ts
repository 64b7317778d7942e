import { createHash, randomBytes } from 'node:crypto'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { exportJWK, generateKeyPair, SignJWT } from 'jose'
import { onTestFinished } from 'vitest'
import type { OidcSettings } from '../members/create-auth.ts'

// A small OpenID Connect provider that signs for real, checks what it is sent, and can be made to lie.

type Person = { sub: string; email: string; email_verified: boolean; name: string }
type Grant = { challenge: string; redirectUri: string; nonce: string }

export type Provider = {
  settings: OidcSettings
  /** Who is signed in at the provider. */
  person: Person
  /** Put into the ID token in the place of what is true. */
  lies: Record<string, unknown>
  /** Signs with a key that it does not publish. */
  forges: boolean
  issuer: string
}

export async function aProvider(): Promise<Provider> {
  const [published, hidden] = await Promise.all([generateKeyPair('ES256'), generateKeyPair('ES256')])
  const jwks = { keys: [{ ...(await exportJWK(published.publicKey)), kid: 'one', alg: 'ES256', use: 'sig' }] }
  const grants = new Map<string, Grant>()
  const server = createServer((request, response) => {
    void answer(request)
      .catch((error: Error): Answer => ({ status: 400, body: { error: error.message } }))
      .then(({ status = 200, location, body }) =>
        response
          .writeHead(status, { 'content-type': 'application/json', ...(location && { location }) })
          .end(body && JSON.stringify(body)),
      )
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void server.close())
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const settings = {
    issuer: url,
    clientId: 'innerloop',
    clientSecret: 'a secret: of/ours',
    name: 'Example ID',
  }
  const provider: Provider = {
    settings,
    issuer: url,
    person: { sub: 'sub-1', email: 'olga@shop.example', email_verified: true, name: 'Olga' },
    lies: {},
    forges: false,
  }
  return provider

  async function answer(request: IncomingMessage): Promise<Answer> {
    const { pathname, searchParams } = new URL(request.url!, url)
    if (pathname === '/.well-known/openid-configuration') return { body: describe(provider.issuer) }
    if (pathname === '/jwks') return { body: jwks }
    if (pathname === '/authorize') return authorize(searchParams)
    if (pathname === '/token')
      return { body: await exchange(new URLSearchParams(await text(request)), request) }
    throw new Error('not_found')
  }

  function describe(issuer: string) {
    return {
      issuer,
      authorization_endpoint: `${url}/authorize`,
      token_endpoint: `${url}/token`,
      jwks_uri: `${url}/jwks`,
      id_token_signing_alg_values_supported: ['ES256'],
      response_types_supported: ['code'],
      subject_types_supported: ['public'],
    }
  }

  function authorize(query: URLSearchParams): Answer {
    if (query.get('client_id') !== settings.clientId) throw new Error('invalid_client')
    if (query.get('code_challenge_method') !== 'S256') throw new Error('invalid_request')
    const code = randomBytes(8).toString('hex')
    const redirectUri = query.get('redirect_uri')!
    grants.set(code, { challenge: query.get('code_challenge')!, redirectUri, nonce: query.get('nonce')! })
    const back = new URLSearchParams({ code, state: query.get('state')! })
    return { status: 302, location: `${redirectUri}?${back}` }
  }

  async function exchange(form: URLSearchParams, request: IncomingMessage) {
    const grant = grants.get(form.get('code')!)
    grants.delete(form.get('code')!)
    if (!grant || grant.redirectUri !== form.get('redirect_uri')) throw new Error('invalid_grant')
    const challenge = createHash('sha256').update(form.get('code_verifier')!).digest('base64url')
    if (challenge !== grant.challenge || secretOf(form, request) !== settings.clientSecret)
      throw new Error('invalid_grant')
    const claims = {
      ...provider.person,
      nonce: grant.nonce,
      iss: url,
      aud: settings.clientId,
      ...provider.lies,
    }
    const idToken = await new SignJWT(claims)
      .setProtectedHeader({ alg: 'ES256', kid: 'one' })
      .setIssuedAt()
      .setExpirationTime('5m')
      .sign(provider.forges ? hidden.privateKey : published.privateKey)
    return {
      access_token: 'access-of-the-provider',
      token_type: 'Bearer',
      expires_in: 300,
      id_token: idToken,
    }
  }
}

type Answer = { status?: number; location?: string; body?: object }

function secretOf(form: URLSearchParams, request: IncomingMessage): string | undefined {
  const basic = request.headers.authorization?.match(/^Basic (.+)$/)?.[1]
  if (basic === undefined) return form.get('client_secret') ?? undefined
  return decodeURIComponent(Buffer.from(basic, 'base64').toString().split(':')[1]!)
}
