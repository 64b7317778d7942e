// Who must hear of a response is decided where it is stored, and written down with it: if the answer is there, so is
// what follows. Most responses ask for nothing and cost no statement.

import { and, eq } from 'drizzle-orm'
import type { RoutingAction, RoutingRule } from '@innerloop/shared'
import type { Transaction } from '../database/open-database.ts'
import { routings } from '../database/tables.ts'
import { addDeliveries, hastenDeliveries } from '../deliveries/queue/add-deliveries.ts'
import type { Reason } from '../deliveries/reason.ts'
import type { NewDelivery } from '../deliveries/queue/delivery.ts'
import { caseAskedAbout } from '../cases/recovery-path-of.ts'
import { changeCaseByRule } from '../cases/store/change-case-by-rule.ts'
import { findCaseOf, openCase } from '../cases/store/open-case.ts'
import type { Stored } from '../responses/store-responses.ts'
import { tagByRule } from '../responses/tags/tag-response.ts'
import { decide } from '../routing/decide.ts'
import { decideAgain } from '../routing/decide-again.ts'
import type { Decision } from '../routing/decision.ts'
import { mayMatch } from '../routing/may-match.ts'
import { followRecovery } from './follow-recovery.ts'
import { reasonFor } from './reason-for.ts'

/** The comment comes after the score: what tells of an answer waits so long for the rest of it. */
const PATIENCE_MS = 20_000

/**
 * Whether a response that was stored asks for anything: `followUp` of any other one does nothing. Most do not, so this
 * is quick, and nobody waits for it.
 */
export function asksForFollowUp(stored: Stored, log: (line: string) => void): boolean {
  // Of a visitor who answers over and over what is too much is kept, and stirs nobody.
  if (stored.outcome === 'unchanged' || stored.flags.includes('repeated')) return false
  if (caseAskedAbout(stored) !== undefined) return true
  return asksOfRules(stored, log)
}

/** What was decided of its beginning may be waiting for the rest. */
function asksOfRules(stored: Stored, log: (line: string) => void): boolean {
  const isRest = stored.outcome === 'changed' && stored.response.state === 'completed'
  return isRest || asksForSomething(stored, log)
}

type Circumstances = { log: (line: string) => void; now: number }

/**
 * Carries out what the project's rules decide for a response that asks for it. Doing it again changes nothing.
 *
 * @param now milliseconds since 1970-01-01 UTC
 * @returns whether something is to be sent
 */
export async function followUp(
  tx: Transaction,
  stored: Stored,
  { log, now }: Circumstances,
): Promise<boolean> {
  const caseId = caseAskedAbout(stored)
  if (caseId !== undefined) {
    if (await followRecovery(tx, { stored, caseId }, now)) return true
    if (!asksOfRules(stored, log)) return false
  }
  const isNew = stored.outcome === 'added'
  const known = isNew ? undefined : await readRouting(tx, stored)
  const { decisions, trials } = decideAgain(stored.entry.routing, stored, known?.decisions ?? [])
  const fresh = decisions.filter(hasEffect)
  const { project } = stored.entry
  if (stored.response.state === 'completed' && known)
    await hastenDeliveries(tx, project.id, known.deliveryIds, now)
  if (fresh.length === 0) return known !== undefined
  const { deliveryIds } = await carryOut(tx, stored, { fresh, caseId: known?.caseId, now })
  const whole = {
    decisions: [...(known?.decisions ?? []), ...fresh],
    trials: [...trials],
    deliveryIds: [...(known?.deliveryIds ?? []), ...deliveryIds],
    decidedAt: now,
  }
  await tx
    .insert(routings)
    .values({ projectId: project.id, responseId: stored.response.id, ...whole })
    .onConflictDoUpdate({ target: [routings.projectId, routings.responseId], set: whole })
  return deliveryIds.length > 0 || known !== undefined
}

/** A rule that cannot be tried must not keep the answer from being stored. */
function asksForSomething({ entry, survey, response }: Stored, log: (line: string) => void): boolean {
  try {
    if (!mayMatch(entry.routing, { survey, response }, mayHaveEffect)) return false
    return decide(entry.routing, { survey, response }).decisions.some(hasEffect)
  } catch (error) {
    log(`The rules for response ${response.id}: ${(error as Error).stack}`)
    return false
  }
}

function mayHaveEffect({ actions }: RoutingRule): boolean {
  return actions.some(hasEffect)
}

/** Praise reaches those whom it names with their next digest, which asks the rules again. */
function hasEffect({ kind }: Pick<Decision | RoutingAction, 'kind'>): boolean {
  return kind !== 'praise'
}

type Fresh = { fresh: readonly Decision[]; caseId: string | undefined; now: number }

async function carryOut(
  tx: Transaction,
  stored: Stored,
  { fresh, caseId: knownCase, now }: Fresh,
): Promise<{ caseId: string | undefined; deliveryIds: string[] }> {
  const { entry, response } = stored
  const { id: projectId } = entry.project
  const responseId = response.id
  const opening = fresh.find((decision) => decision.kind === 'open-case')
  const caseId = opening ? await openCase(tx, stored, opening, now) : knownCase
  const dueAt = response.state === 'completed' ? now : now + PATIENCE_MS
  const messages: NewDelivery[] = []
  const tell = (channel: NewDelivery['channel'], address: string, reason: Reason) => {
    const subject: NewDelivery['subject'] =
      caseId === undefined
        ? { kind: 'response', responseId, reason }
        : { kind: 'case', caseId, responseId, event: 'opened', reason }
    messages.push({ projectId, subject, channel, address, dueAt })
  }
  const told = new Set<string>()
  for (const decision of fresh)
    switch (decision.kind) {
      case 'notify':
        tell('mail', decision.email, reasonFor(decision.named, placeOf(stored, decision)))
        break
      case 'notify-channel':
        told.add(decision.channel)
        break
      case 'tag': {
        const { name } = ruleOf(stored, decision)
        const actor = { kind: 'rule', id: decision.rule, name } as const
        await tagByRule(tx, { projectId, responseId, tag: decision.tag, actor }, now)
        break
      }
      case 'move-case':
      case 'raise-case':
        if (caseId !== undefined) await changeCaseByRule(tx, stored, { decision, caseId }, now)
    }
  for (const { id, everyCase } of entry.endpoints)
    if (told.has(id) || (everyCase && opening)) tell('endpoint', id, { kind: 'endpoint' })
  return { caseId, deliveryIds: await addDeliveries(tx, messages, now) }
}

function placeOf({ entry, response }: Stored, { rule }: Decision) {
  return { entry, touchpoint: response.touchpoint, rule }
}

function ruleOf({ entry }: Stored, { rule }: Decision): { name: string } {
  return entry.routing.rules.find(({ id }) => id === rule) ?? { name: rule }
}

async function readRouting(tx: Transaction, { entry, response }: Stored) {
  const isIt = and(eq(routings.projectId, entry.project.id), eq(routings.responseId, response.id))
  const [known] = await tx.select().from(routings).where(isIt)
  return known && { ...known, caseId: await findCaseOf(tx, entry.project.id, response.id) }
}
