import type { AuthDependencies, OidcSettings } from '../members/create-auth.ts'
import { createPersonSessions, type PersonSessions } from '../members/create-person-sessions.ts'
import { createProviderSignIn, type ProviderSignIn } from '../members/create-provider-sign-in.ts'
import { createIdentify, type Identify } from './create-identify.ts'

/** All by which the collector knows who is asking. */
export type Entrance = {
  identify: Identify
  personSessions: PersonSessions
  providerSignIn: ProviderSignIn | undefined
}

type Dependencies = AuthDependencies & { oidc?: OidcSettings | undefined }

export function createEntrance(dependencies: Dependencies): Entrance {
  const personSessions = createPersonSessions(dependencies)
  return {
    personSessions,
    providerSignIn: createProviderSignIn(dependencies, dependencies.oidc),
    identify: createIdentify({ ...dependencies, personSessions }),
  }
}
