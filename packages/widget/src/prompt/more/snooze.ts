import type { ExtrasRequest } from '../extras.ts'

const DAY_MS = 86_400_000

/** By the person's id, or the visitor's, and the survey's id: until when, in milliseconds since 1970-01-01 UTC. */
type Snoozed = Record<string, Record<string, number>>

export function snooze({ store, identity, survey, now }: ExtrasRequest): void {
  const subject = identity.subject()
  const earlier = store.get<Snoozed>('snoozed') ?? {}
  const until = now() + survey.snoozeDays! * DAY_MS
  store.set('snoozed', { ...earlier, [subject]: { ...earlier[subject], [survey.id]: until } })
}
