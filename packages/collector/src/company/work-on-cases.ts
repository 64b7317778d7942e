import type { CaseAct } from '@innerloop/shared'
import { and, eq, inArray } from 'drizzle-orm'
import { actOnCase } from '../cases/act-on-case.ts'
import type { Database, Transaction } from '../database/open-database.ts'
import { cases, deliveries } from '../database/tables.ts'
import { carryItem } from '../huddles/carry-item.ts'
import type { ProjectEntry } from '../projects/directory.ts'
import { createRandom, type Random } from '../statistics/random.ts'
import type { Place } from './planted.ts'

const HOUR_MS = 3_600_000
const AT_ONCE = 20

const CAUSES: Record<Place, string> = {
  'parts.found': 'price',
  'parts.ordered': 'price',
  'parts.delivered': 'delivery',
  'parts.fitted': 'part',
  'parts.invoiced': 'invoice',
  'repair.called': 'transfers',
  'repair.arrived': 'waiting',
  'repair.done': 'other',
  'repair.closed': 'price',
}

type Case = typeof cases.$inferSelect

/** Its people follow up as good teams do: most within their standard, the newest not yet. @returns how many cases there are */
export async function workOnCases(database: Database, entry: ProjectEntry, now: number): Promise<number> {
  const random = createRandom(2)
  const isOurs = eq(cases.projectId, entry.project.id)
  const all = await database.read((tx) => tx.select().from(cases).where(isOurs).orderBy(cases.id))
  for (let from = 0; from < all.length; from += AT_ONCE)
    await database.write(async (tx) => {
      for (const one of all.slice(from, from + AT_ONCE)) await workOn(tx, entry, { one, random, now })
    })
  await database.write((tx) => settleMessages(tx, entry.project.id))
  return all.length
}

type Work = { one: Case; random: Random; now: number }

async function workOn(tx: Transaction, entry: ProjectEntry, { one, random, now }: Work): Promise<void> {
  const email = one.assignee ?? 'ines@nordwerk.example'
  const by = { kind: 'person', id: email, name: email.split('@')[0]! } as const
  const reachedAt = one.openedAt + (2 + 28 * random()) * HOUR_MS
  const resolvedAt = reachedAt + (4 + 60 * random()) * HOUR_MS
  const isSolved = random() < 0.85
  const rootCause = CAUSES[one.touchpoint as Place] ?? 'other'
  const act = (at: number, what: CaseAct) => actOnCase(tx, entry, { caseId: one.id, act: what, by }, at)
  if (reachedAt > now || random() < 0.04) return
  await act(reachedAt, { kind: 'attempted', channel: 'phone', outcome: 'reached' })
  if (!isSolved || resolvedAt > now) return
  await act(resolvedAt, { kind: 'resolved', rootCause })
  if (random() < 0.4 && resolvedAt + 48 * HOUR_MS < now)
    await act(resolvedAt + 48 * HOUR_MS, { kind: 'verified', how: 'team' })
  if (rootCause === 'waiting' && random() < 0.1)
    await carryItem(
      tx,
      entry,
      {
        caseId: one.id,
        text: 'There are too few technicians in the south: whoever calls after ten waits until the evening.',
        teamId: 'service',
        touchpoint: one.touchpoint,
        rootCause,
        by: by.name,
      },
      resolvedAt,
    )
}

/** Nobody at these addresses exists: nothing is ever sent to them. */
async function settleMessages(tx: Transaction, projectId: string): Promise<void> {
  await tx
    .update(deliveries)
    .set({ state: 'delivered' })
    .where(and(eq(deliveries.projectId, projectId), inArray(deliveries.state, ['due', 'held'])))
}
