import type { AskingNeeds } from '../asking/start-asking.ts'

/** By the id of the person or the visitor, then by survey. */
export type Kept = Record<string, Record<string, number>>

/** What is kept about whoever sits here. What the visitor was shown, the person who this turns out to be was shown. */
export function ofSubject(
  { store, identity }: Pick<AskingNeeds, 'store' | 'identity'>,
  name: 'displays' | 'snoozed',
): Record<string, number> {
  const [visitorId, subject] = [identity.visitorId(), identity.subject()]
  const { [visitorId]: ofVisitor, [subject]: known, ...others } = store.get<Kept>(name) ?? {}
  if (!ofVisitor || subject === visitorId) return ofVisitor ?? known ?? {}
  const own = { ...known, ...ofVisitor }
  store.set(name, { ...others, [subject]: own })
  return own
}
