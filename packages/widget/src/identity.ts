import type { Facts } from './api.ts'
import type { Store } from './storage.ts'

export type Identity = ReturnType<typeof createIdentity>
export type Person = { personId?: string; traits?: Facts; signature?: string }

/** Who is asked: the person by the host's id, else this browser's visitor. */
export function createIdentity(store: Store) {
  const person = (): Person => store.get('person') ?? {}

  function visitorId(): string {
    const known = store.get<string>('visitor')
    if (known) return known
    store.set('visitor', crypto.getRandomValues(new Uint32Array(4)).join('-'))
    return visitorId()
  }

  /** What is already known of the same person stays. */
  function identify(personId: string, traits?: Facts, proof?: Pick<Person, 'signature'>): void {
    const known = person().personId === personId ? person() : {}
    store.set('person', { ...known, ...proof, personId, traits: { ...known.traits, ...traits } })
  }

  return { person, visitorId, identify, subject: () => person().personId ?? visitorId() }
}
