// One journey of one person: by the episode that the host names, else until they pause or begin again.

import type { Contact } from './contacts.ts'

const PAUSE_MS = 30 * 86_400_000

/**
 * @param contacts of one person at touchpoints of the map, in the order of time
 * @returns each at least one contact
 */
export function instancesOf(contacts: readonly Contact[]): Contact[][] {
  const instances: Contact[][] = []
  const named = new Map<number, Contact[]>()
  let open: Contact[] | undefined
  for (const contact of contacts) {
    if (contact.episode !== 0) {
      const known = named.get(contact.episode)
      if (known) known.push(contact)
      else {
        const begun = [contact]
        named.set(contact.episode, begun)
        instances.push(begun)
      }
      continue
    }
    if (open && isGoingOn(open, contact)) open.push(contact)
    else instances.push((open = [contact]))
  }
  return instances
}

/** Whoever is at the map's first touchpoint again, after they were further, has begun anew. */
function isGoingOn(open: readonly Contact[], { at, touchpoint }: Contact): boolean {
  const last = open.at(-1)!
  return at - last.at <= PAUSE_MS && !(touchpoint === 0 && last.touchpoint !== 0)
}

/** The touchpoints in the order in which they were met; one after itself counts once. */
export function pathOf(instance: readonly Contact[]): number[] {
  return instance
    .map(({ touchpoint }) => touchpoint)
    .filter((touchpoint, at, all) => at === 0 || all[at - 1] !== touchpoint)
}

export function isScored({ score }: Contact): boolean {
  return !Number.isNaN(score)
}
