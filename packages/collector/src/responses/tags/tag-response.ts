import { and, count, eq } from 'drizzle-orm'
import type { Actor, RuleActor } from '../../access/access.ts'
import { recordAct } from '../../audit/record-act.ts'
import type { Transaction } from '../../database/open-database.ts'
import { responseTags } from '../../database/tables.ts'
import { problem } from '../../problem.ts'
import { findResponse } from '../find-response.ts'

export type Tagging = { projectId: string; responseId: string; tag: string; actor: Actor }

const MOST_TAGS = 20

/** Doing it again changes nothing. @throws Problem `response.unknown`, or `request.invalid` for one too many */
export async function tagResponse(tx: Transaction, tagging: Tagging, now: number): Promise<void> {
  const { projectId, responseId, actor } = tagging
  await findResponse(tx, projectId, responseId)
  const added = await tx
    .insert(responseTags)
    .values({ ...tagging, at: now })
    .onConflictDoNothing()
    .returning()
  if (added.length === 0) return
  if ((await countTags(tx, projectId, responseId)) > MOST_TAGS)
    throw problem('request.invalid', `A response has at most ${MOST_TAGS} tags.`)
  // Without the tag: the audit log outlives whoever is erased.
  await recordAct(tx, { projectId, actor, act: 'response.tagged', subject: responseId }, now)
}

/** By a rule; one too many is left out. */
export async function tagByRule(
  tx: Transaction,
  { projectId, responseId, tag, actor }: Omit<Tagging, 'actor'> & { actor: RuleActor },
  now: number,
): Promise<void> {
  if ((await countTags(tx, projectId, responseId)) >= MOST_TAGS) return
  await tx.insert(responseTags).values({ projectId, responseId, tag, actor, at: now }).onConflictDoNothing()
}

/** Doing it again changes nothing. @throws Problem `response.unknown` */
export async function untagResponse(tx: Transaction, tagging: Tagging, now: number): Promise<void> {
  const { projectId, responseId, tag, actor } = tagging
  await findResponse(tx, projectId, responseId)
  const removed = await tx
    .delete(responseTags)
    .where(
      and(
        eq(responseTags.projectId, projectId),
        eq(responseTags.responseId, responseId),
        eq(responseTags.tag, tag),
      ),
    )
    .returning()
  if (removed.length === 0) return
  await recordAct(tx, { projectId, actor, act: 'response.untagged', subject: responseId }, now)
}

async function countTags(tx: Transaction, projectId: string, responseId: string): Promise<number> {
  const [tagged] = await tx
    .select({ tags: count() })
    .from(responseTags)
    .where(and(eq(responseTags.projectId, projectId), eq(responseTags.responseId, responseId)))
  return tagged!.tags
}
