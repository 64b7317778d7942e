import { and, desc, eq, gte, inArray } from 'drizzle-orm'
import { EVERY_PROJECT } from '../access/access.ts'
import { countCases } from '../cases/count-cases.ts'
import { addDays } from '../counts/add-days.ts'
import { dayOf } from '../counts/day-of.ts'
import { lowestIdAt } from '../database/lowest-id-at.ts'
import type { Transaction } from '../database/open-database.ts'
import { caseEvents, cases, members, users } from '../database/tables.ts'
import { readEffect } from '../initiatives/effect/read-effect.ts'
import { INITIATIVES } from '../initiatives/initiative-kind.ts'
import type { ProjectEntry } from '../projects/directory.ts'
import { listRecords } from '../records/read-records.ts'
import { followUpsOf } from './follow-ups-of.ts'
import type { Wins } from './wins.ts'

const DAY_MS = 86_400_000
const MOST = 50

/** @param now milliseconds since 1970-01-01 UTC */
export async function readWins(
  tx: Transaction,
  entry: ProjectEntry,
  { days }: { days: number },
  now: number,
): Promise<Wins> {
  const { id: projectId, timeZone } = entry.project
  const since = now - days * DAY_MS
  const today = dayOf(now, timeZone)
  const isPutRight = and(
    eq(cases.projectId, projectId),
    eq(cases.state, 'verified'),
    gte(cases.verifiedAt, since),
  )
  const { id: caseId, touchpoint, rootCause, assignee, verifiedAt } = cases
  const verified = await tx
    .select({ caseId, touchpoint, rootCause, assignee, verifiedAt })
    .from(cases)
    .where(isPutRight)
    .orderBy(desc(verifiedAt))
    .limit(MOST)
  return {
    from: dayOf(since, timeZone),
    to: today,
    verified: {
      n: await countCases(tx, isPutRight),
      cases: verified.map((one) => ({ ...one, verifiedAt: new Date(one.verifiedAt!).toISOString() })),
    },
    effective: await readEffective(tx, entry, today),
    followUps: followUpsOf(await readHappened(tx, projectId, since), await readMembers(tx, projectId)),
  }
}

async function readEffective(
  tx: Transaction,
  entry: ProjectEntry,
  today: string,
): Promise<Wins['effective']> {
  const kept = await listRecords(tx, entry.project.id, INITIATIVES)
  const effective: Wins['effective'] = []
  for (const { definition: initiative } of kept) {
    const { launched } = initiative.steps
    if (!initiative.measure || launched === undefined) continue
    if (launched > today || launched < addDays(today, -366)) continue
    const { verdict, metric, stage, difference, interval, sentence } = await readEffect(tx, entry, {
      initiative,
      today,
    })
    const { id: initiativeId, title } = initiative
    if (verdict === 'higher')
      effective.push({ initiativeId, title, launched, metric, stage, difference, interval, sentence })
  }
  return effective.sort((a, b) => (a.launched < b.launched ? 1 : -1))
}

function readHappened(tx: Transaction, projectId: string, since: number) {
  const { caseId, event } = caseEvents
  return tx
    .select({ caseId, event })
    .from(caseEvents)
    .where(
      and(
        eq(caseEvents.projectId, projectId),
        gte(caseEvents.id, lowestIdAt(since)),
        gte(caseEvents.at, since),
      ),
    )
}

function readMembers(tx: Transaction, projectId: string) {
  return tx
    .select({ email: users.email, name: users.name, role: members.role })
    .from(members)
    .innerJoin(users, eq(users.id, members.userId))
    .where(inArray(members.projectId, [projectId, EVERY_PROJECT]))
}
