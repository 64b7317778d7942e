import { and, desc, eq, gte, lt, ne } from 'drizzle-orm'
import type { CaseEvent } from '@innerloop/shared'
import type { Transaction } from '../database/open-database.ts'
import { ofPeople } from '../database/of-people.ts'
import { type CaseRow, findCase } from './store/find-case.ts'
import { cases, responses } from '../database/tables.ts'
import { problem } from '../problem.ts'
import type { ProjectEntry } from '../projects/directory.ts'
import type { ListedCase, WholeCase } from './case.ts'
import { countCases } from './count-cases.ts'
import { countEarlier, RECURRENCE_MS } from './count-earlier.ts'
import { toListedCase } from './to-listed-case.ts'
import { answersOf, readAnswers } from './read-answers.ts'
import { type Authority, givenIn, limitOf } from './discretion-of.ts'
import { readListed } from './read-listed.ts'
import { recoveryPathOf } from './recovery-path-of.ts'
import { rootCausesOf } from '@innerloop/shared/root-causes'
import { readEvents } from './store/read-events.ts'

type Wanted = {
  caseId: string
  /** Who reads it; none of a program. */
  email: string | undefined
  authority: Authority
}

/** So much of what is known of the customer besides. */
const OTHERS = 10

/**
 * A case with all that happened to it. What a supervisor wrote for whose case it is, they two alone may read.
 *
 * @throws Problem `case.unknown`
 */
export async function readCase(
  tx: Transaction,
  entry: ProjectEntry,
  { caseId, email, authority }: Wanted,
  now: number,
): Promise<WholeCase> {
  const row = await findCase(tx, entry.project.id, caseId)
  if (!row) throw problem('case.unknown', 'It may have gone with its answer.')
  const events = await readEvents(tx, entry.project.id, caseId)
  const mayCoach = email !== undefined && [row.assignee, ...supervisorsOf(entry, row)].includes(email)
  const answer = (await readAnswers(tx, entry, [row.responseId])).get(row.responseId) ?? null
  const earlier = await countEarlier(tx, entry.project.id, [row])
  return {
    ...toListedCase(row, {
      comment: answer?.comment ?? null,
      earlierCases: earlier.get(caseId) ?? 0,
      now,
    }),
    events: events.filter((event) => mayCoach || isForAll(event, email)),
    answer,
    otherAnswers: await readOtherAnswers(tx, entry, row),
    otherCases: await readOtherCases(tx, entry, { row, now }),
    sameCause: await countSameCause(tx, entry, row),
    rootCauses: [...rootCausesOf(entry.project)],
    askAgainPath: recoveryPathOf(entry, row) ?? null,
    gestures: gesturesOf(entry, { row, events, email, authority }),
    mayCoach,
  }
}

type Reader = { row: CaseRow; events: readonly CaseEvent[]; email: string | undefined; authority: Authority }

function gesturesOf(entry: ProjectEntry, { row, events, email, authority }: Reader): WholeCase['gestures'] {
  const { discretion } = entry.project
  if (!discretion) return null
  const isSupervisor = email !== undefined && supervisorsOf(entry, row).includes(email)
  const limit = limitOf(discretion, authority, isSupervisor)
  return { currency: discretion.currency, given: givenIn(events), limit: limit === Infinity ? null : limit }
}

function isForAll({ kind, by }: CaseEvent, email: string | undefined): boolean {
  return kind !== 'coached' || (email !== undefined && by.id === email)
}

async function readOtherAnswers(tx: Transaction, entry: ProjectEntry, { personId, responseId }: CaseRow) {
  if (personId === null) return []
  const rows = await tx
    .select()
    .from(responses)
    .where(
      and(
        ofPeople(tx, entry.project.id, [personId]),
        ne(responses.id, responseId),
        ne(responses.answers, {}),
      ),
    )
    .orderBy(desc(responses.shownAt), desc(responses.row))
    .limit(OTHERS)
  return answersOf(entry, rows)
}

async function readOtherCases(
  tx: Transaction,
  entry: ProjectEntry,
  { row: { personId, id }, now }: { row: CaseRow; now: number },
): Promise<ListedCase[]> {
  if (personId === null) return []
  const rows = await tx
    .select()
    .from(cases)
    .where(and(eq(cases.projectId, entry.project.id), eq(cases.personId, personId), ne(cases.id, id)))
    .orderBy(desc(cases.openedAt))
    .limit(OTHERS)
  return readListed(tx, entry, rows, now)
}

async function countSameCause(
  tx: Transaction,
  entry: ProjectEntry,
  { touchpoint, rootCause, openedAt }: CaseRow,
): Promise<number | null> {
  if (rootCause === null || touchpoint === null) return null
  return countCases(
    tx,
    and(
      eq(cases.projectId, entry.project.id),
      eq(cases.touchpoint, touchpoint),
      eq(cases.rootCause, rootCause),
      gte(cases.openedAt, openedAt - RECURRENCE_MS),
      lt(cases.openedAt, openedAt),
    ),
  )
}

/** Of the case's team, and of its touchpoint. */
export function supervisorsOf(
  entry: ProjectEntry,
  { teamId, touchpoint }: Pick<CaseRow, 'teamId' | 'touchpoint'>,
): string[] {
  const ofTeam = entry.routing.teams.get(teamId ?? '')?.supervisor
  const ofTouchpoint = entry.touchpoints.get(touchpoint ?? '')?.supervisor?.toLowerCase()
  return [ofTouchpoint, ofTeam].filter((email) => email !== undefined)
}
