// Who can still do something about a customer's journey, and has not yet heard of it.

import { and, desc, eq, inArray } from 'drizzle-orm'
import { changeCaseByRule } from '../cases/store/change-case-by-rule.ts'
import { findCaseOf, openCase } from '../cases/store/open-case.ts'
import type { Transaction } from '../database/open-database.ts'
import { cases } from '../database/tables.ts'
import { addDeliveries } from '../deliveries/queue/add-deliveries.ts'
import type { NewDelivery } from '../deliveries/queue/delivery.ts'
import type { Stored } from '../responses/store-responses.ts'
import { emailsOf, nameAddressee } from '../routing/name-addressee.ts'
import type { FoundWarning } from './find-warnings.ts'
import { IRRITANTS_RULE, type Warning } from './warning.ts'

const OWNER = { kind: 'touchpoint-owner' } as const

/** @param now milliseconds since 1970-01-01 UTC */
export async function warn(
  tx: Transaction,
  stored: Stored,
  { warning, next }: FoundWarning,
  now: number,
): Promise<void> {
  const messages =
    warning.kind === 'irritants'
      ? await followIrritants(tx, stored, warning, now)
      : messagesTo(addressesAhead(stored, next), stored, warning)
  const { id: projectId } = stored.entry.project
  await addDeliveries(
    tx,
    messages.map((message) => ({ ...message, projectId, dueAt: now })),
    now,
  )
}

type Message = Omit<NewDelivery, 'projectId' | 'dueAt'>

/** Somebody is to talk to this customer: about the case that is open, with more weight, or about a new one. */
async function followIrritants(
  tx: Transaction,
  stored: Stored,
  warning: Warning,
  now: number,
): Promise<Message[]> {
  const { entry, response } = stored
  const named = nameAddressee(OWNER, response, entry.routing)
  const decided = { rule: IRRITANTS_RULE.id, boost: 1 }
  const open = await findOpenCase(tx, stored)
  if (open) {
    const decision = { ...decided, key: IRRITANTS_RULE.id, kind: 'raise-case' } as const
    // Another collector's clock may be ahead; nothing happens to a case before it was opened.
    await changeCaseByRule(tx, stored, { decision, caseId: open.id }, Math.max(now, open.openedAt + 1))
    return messagesTo(open.assignee ? [open.assignee] : emailsOf(named.to, entry.routing), stored, warning)
  }
  // What was followed up to its end is not opened again by the same answer.
  if (await findCaseOf(tx, entry.project.id, response.id)) return []
  const decision = { ...decided, key: IRRITANTS_RULE.id, kind: 'open-case', named } as const
  const caseId = await openCase(tx, stored, decision, now)
  const subject = (reason: Extract<NewDelivery['subject'], { kind: 'case' }>['reason']) =>
    ({ kind: 'case', caseId, responseId: response.id, event: 'opened', reason }) as const
  return [
    ...emailsOf(named.to, entry.routing).map((address) => ({
      subject: subject(warning),
      channel: 'mail' as const,
      address,
    })),
    ...entry.endpoints
      .filter(({ everyCase }) => everyCase)
      .map(({ id }) => ({
        subject: subject({ kind: 'endpoint' }),
        channel: 'endpoint' as const,
        address: id,
      })),
  ]
}

async function findOpenCase(tx: Transaction, { entry, response }: Stored) {
  const [found] = await tx
    .select({ id: cases.id, assignee: cases.assignee, openedAt: cases.openedAt })
    .from(cases)
    .where(
      and(
        eq(cases.projectId, entry.project.id),
        eq(cases.personId, response.personId!),
        inArray(cases.state, ['open', 'contacted']),
      ),
    )
    .orderBy(desc(cases.openedAt))
    .limit(1)
  return found
}

/** Whoever meets the customer next; at the end of the journey, whoever supervises it. Rules tell the owner already. */
function addressesAhead({ entry, response }: Stored, next: string | undefined): string[] {
  const { routing } = entry
  const ahead =
    next === undefined
      ? nameAddressee({ kind: 'supervisor' }, response, routing)
      : nameAddressee(OWNER, { touchpoint: next }, routing)
  const here = emailsOf(nameAddressee(OWNER, response, routing).to, routing)
  return emailsOf(ahead.to, routing).filter((address) => !here.includes(address))
}

function messagesTo(addresses: readonly string[], { response }: Stored, reason: Warning): Message[] {
  return addresses.map((address) => ({
    subject: { kind: 'response', responseId: response.id, reason },
    channel: 'mail',
    address,
  }))
}
