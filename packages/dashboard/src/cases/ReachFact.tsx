import { useDesk } from '../frame/desk.ts'
import { useResource } from '../frame/use-resource.ts'
import { contactsOf } from './contacts-of.ts'
import { caseWords } from './words.ts'

/** Addresses and numbers of the customer, for whoever may know them; nothing until they are known. */
export function ReachFact({ personId }: { personId: string }) {
  const { api, may } = useDesk()
  const { data: contacts } = useResource(`contacts ${personId}`, async (signal) => {
    if (!may('people:read')) return null
    const { data } = await api.call('GET /v1/people/:personId', { path: { personId }, signal })
    return contactsOf(data.traits)
  })
  if (!contacts) return null
  return (
    <>
      <dt>{caseWords.facts.reach}</dt>
      <dd>
        {contacts.length === 0 && <span class="quiet">{caseWords.noAddress}</span>}
        {contacts.map(({ text, href }) => (
          <div key={href}>
            <a href={href}>{text}</a>
          </div>
        ))}
      </dd>
    </>
  )
}
