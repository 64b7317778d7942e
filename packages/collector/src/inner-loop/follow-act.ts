import type { CaseEvent } from '@innerloop/shared'
import { supervisorsOf } from '../cases/read-case.ts'
import { recoveryPathOf } from '../cases/recovery-path-of.ts'
import type { Transaction } from '../database/open-database.ts'
import { type CaseRow, findCase } from '../cases/store/find-case.ts'
import { carryItem } from '../huddles/carry-item.ts'
import { addDeliveries } from '../deliveries/queue/add-deliveries.ts'
import { CUSTOMER, type NewDelivery, type Subject } from '../deliveries/queue/delivery.ts'
import type { Reason } from '../deliveries/reason.ts'
import type { ProjectEntry } from '../projects/directory.ts'
import { emailsOf } from '../routing/name-addressee.ts'
import { customerAddress } from './customer-address.ts'

type Acted = { caseId: string; event: CaseEvent }
type Told = Extract<Subject, { kind: 'case' }>['event']

/** Who must hear of what was done about a case, in the transaction of it: whoever gets it, and whoever followed it up. */
export async function followAct(
  tx: Transaction,
  entry: ProjectEntry,
  { caseId, event }: Acted,
  now: number,
): Promise<void> {
  const row = await findCase(tx, entry.project.id, caseId)
  if (!row) return
  if (event.kind === 'carried')
    await carryItem(tx, entry, { ...row, caseId, text: event.reason, by: event.by.name }, now)
  const messages =
    event.kind === 'resolved'
      ? await askCustomer(tx, entry, row)
      : messagesAbout(event, { entry, row }).filter(({ address }) => address !== event.by.id)
  await addDeliveries(
    tx,
    messages.map((message) => ({ ...message, projectId: entry.project.id, channel: 'mail', dueAt: now })),
    now,
  )
}

type Message = Pick<NewDelivery, 'subject' | 'address'>

function messagesAbout(event: CaseEvent, { entry, row }: { entry: ProjectEntry; row: CaseRow }): Message[] {
  const tell = (addresses: readonly (string | null)[], told: Told, reason: Reason): Message[] =>
    [...new Set(addresses)].flatMap((address) =>
      address === null
        ? []
        : {
            address,
            subject: { kind: 'case', caseId: row.id, responseId: row.responseId, event: told, reason },
          },
    )
  switch (event.kind) {
    case 'assigned': {
      const { assignee } = event
      const to = assignee.kind === 'person' ? assignee : { kind: 'team' as const, team: assignee.teamId }
      return tell(emailsOf(to, entry.routing), 'assigned', { kind: 'assigned', name: event.by.name })
    }
    case 'handed-over': {
      const to = { kind: 'team', team: event.teamId } as const
      return tell(emailsOf(to, entry.routing), 'assigned', { kind: 'handed-over', name: event.by.name })
    }
    case 'verified':
    case 'reopened':
      return tell([row.assignee, ...supervisorsOf(entry, row)], event.kind, { kind: 'outcome' })
    default:
      return []
  }
}

/**
 * Where the customer's address is known, and the project has a survey for it. The address itself is not kept: it is
 * read again when the mail is sent.
 */
async function askCustomer(tx: Transaction, entry: ProjectEntry, row: CaseRow): Promise<Message[]> {
  if (!recoveryPathOf(entry, row) || (await customerAddress(tx, entry, row)) === undefined) return []
  const { id: caseId, responseId } = row
  return [{ address: CUSTOMER, subject: { kind: 'recovery', caseId, responseId } }]
}
