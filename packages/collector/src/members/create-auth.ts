import type { Database } from '../database/open-database.ts'
import type { Log } from '../operations/logs/create-log.ts'
import { admitByEmail, isInvited } from './admit-by-email.ts'
import { createAuthAdapter } from './auth-adapter.ts'
import { LEAST, MOST } from './password.ts'
import { readInstallationSecret } from './read-installation-secret.ts'

export const PERSON_COOKIE = 'innerloop_person'
export const PERSON_SESSION_MS = 14 * 24 * 3_600_000
/** As the library names its own accounts. */
export const BY_PASSWORD = 'credential'
export const BY_PROVIDER = 'oidc'
export const AUTH_PATH = '/v1/session'

export type OidcSettings = { issuer: string; clientId: string; clientSecret: string; name: string }

export type AuthDependencies = {
  database: Database
  clock: () => number
  log: Log
  publicUrl: string | undefined
}

export type Auth = Awaited<ReturnType<typeof createAuth>>

/**
 * The sign-in library, set up for people who are invited. It takes half a second to load, so whoever does not need
 * it does not wait for it. It asks no other server but the provider, if one is given.
 */
export async function createAuth(dependencies: AuthDependencies, oidc?: OidcSettings) {
  const { database, clock, log, publicUrl } = dependencies
  const [{ betterAuth }, { createAdapterFactory }, { APIError }] = await Promise.all([
    import('better-auth/minimal'),
    import('better-auth/adapters'),
    import('better-auth/api'),
  ])
  const secret = await readInstallationSecret(database, 'sessions', clock())
  return betterAuth({
    // Only its origin matters, to the provider; without one there is no provider.
    baseURL: publicUrl ?? 'http://localhost',
    basePath: AUTH_PATH,
    secrets: [{ version: 1, value: secret }],
    database: createAuthAdapter(database, createAdapterFactory),
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: LEAST,
      maxPasswordLength: MOST,
    },
    session: { expiresIn: PERSON_SESSION_MS / 1000, disableSessionRefresh: true },
    verification: { storeIdentifier: 'hashed' },
    account: {
      // Who has an account here was invited by an owner; the provider must vouch for the e-mail all the same.
      accountLinking: { enabled: true, requireLocalEmailVerified: false },
    },
    plugins: oidc ? [await providerPlugin(oidc)] : [],
    databaseHooks: {
      user: {
        create: {
          async before({ email, emailVerified }) {
            if (!emailVerified) throw new APIError('FORBIDDEN', { code: 'email_not_verified' })
            if (!(await database.read((tx) => isInvited(tx, email, clock()))))
              throw new APIError('FORBIDDEN', { code: 'not_invited' })
          },
        },
      },
      session: {
        create: {
          async before({ userId }) {
            if (!(await database.write((tx) => admitByEmail(tx, userId, clock()))))
              throw new APIError('FORBIDDEN', { code: 'not_invited' })
          },
        },
      },
    },
    onAPIError: { errorURL: `${publicUrl ?? ''}/` },
    rateLimit: { enabled: false },
    telemetry: { enabled: false },
    logger: { level: 'error', disableColors: true, log: (_, message) => log(`Sign-in: ${message}`) },
    advanced: {
      useSecureCookies: publicUrl?.startsWith('https:') ?? false,
      disableOriginCheck: false,
      disableCSRFCheck: false,
      ipAddress: { disableIpTracking: true },
      cookies: {
        session_token: { name: PERSON_COOKIE, attributes: { sameSite: 'strict' } },
        // Lax, as the provider's page leads back to us.
        state: { name: 'innerloop_sign_in', attributes: { sameSite: 'lax' } },
      },
    },
  })
}

async function providerPlugin({ issuer, clientId, clientSecret, name }: OidcSettings) {
  const { genericOAuth } = await import('better-auth/plugins/generic-oauth')
  return genericOAuth({
    config: [
      {
        providerId: BY_PROVIDER,
        name,
        clientId,
        clientSecret,
        discoveryUrl: `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`,
        requireIdTokenVerification: true,
        pkce: true,
        scopes: ['openid', 'email', 'profile'],
      },
    ],
  })
}
