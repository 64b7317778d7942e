import { and, gte, lt } from 'drizzle-orm'
import { countCases } from '../../cases/count-cases.ts'
import { dayOf } from '../../counts/day-of.ts'
import { addDays } from '../../counts/add-days.ts'
import type { Transaction } from '../../database/open-database.ts'
import { cases } from '../../database/tables.ts'
import type { ProjectEntry } from '../../projects/directory.ts'
import { listRecords } from '../../records/read-records.ts'
import { readEffect } from '../effect/read-effect.ts'
import { INITIATIVES } from '../initiative-kind.ts'
import type { Initiative } from '../initiative.ts'
import { isUnderWay, statusOf } from '../status-of.ts'
import { linkedCases } from '../told/linked-cases.ts'
import type { InitiativesReport, ListedInitiative } from './initiatives-report.ts'
import { matrixOf, sponsorGapsOf } from './matrix-of.ts'
import { stopReasonsOf } from './stop-reasons-of.ts'

const DAY_MS = 86_400_000
const EVIDENCE_DAYS = 90

/** All initiatives as a board, whom they touch, what is in their way, and which may be stopped. */
export async function readInitiatives(
  tx: Transaction,
  entry: ProjectEntry,
  now: number,
): Promise<InitiativesReport> {
  const { project, routing } = entry
  const today = dayOf(now, project.timeZone)
  const all = (await listRecords(tx, project.id, INITIATIVES)).map(({ definition }) => definition)
  const listed: ListedInitiative[] = []
  const stop: InitiativesReport['stop'] = []
  for (const initiative of all) {
    const one = await listOne(tx, entry, initiative, today)
    listed.push(one)
    const evidence = one.effect ? null : await countEvidence(tx, entry, initiative, now)
    const why = stopReasonsOf({ initiative, effect: one.effect, evidence, today })
    if (why.length > 0) stop.push({ initiative: { id: one.id, title: one.title }, why })
  }
  const underWay = all.filter(({ steps }) => isUnderWay(statusOf(steps, today)))
  const count = (isMeant: (one: Initiative) => boolean) => underWay.filter(isMeant).length
  return {
    today,
    initiatives: listed,
    ...matrixOf(all, [...routing.teams.values()], today),
    gaps: sponsorGapsOf(all, today),
    blockers: all
      .filter(({ steps }) => statusOf(steps, today) !== 'closed')
      .flatMap(({ id, title, blockers }) =>
        blockers
          .filter(({ resolvedOn }) => resolvedOn === undefined)
          .map(({ kind, text }) => ({ initiative: { id, title }, kind, text })),
      ),
    stop,
    balance: {
      short: count(({ horizon }) => horizon === 'short'),
      long: count(({ horizon }) => horizon === 'long'),
      quickWins: count(({ kind }) => kind === 'quick-win'),
      structural: count(({ kind }) => kind === 'structural'),
    },
  }
}

async function listOne(
  tx: Transaction,
  entry: ProjectEntry,
  initiative: Initiative,
  today: string,
): Promise<ListedInitiative> {
  const { id, title, kind, course, horizon, steps, actions, blockers } = initiative
  return {
    id,
    title,
    status: statusOf(steps, today),
    kind,
    course,
    horizon,
    owner: initiative.owner ?? null,
    due: initiative.due ?? null,
    launched: steps.launched ?? null,
    openActions: actions.filter(({ doneOn }) => doneOn === undefined).length,
    openBlockers: blockers.filter(({ resolvedOn }) => resolvedOn === undefined).length,
    effect: isWorthReading(initiative, today) ? await readBrief(tx, entry, initiative, today) : null,
  }
}

function isWorthReading({ steps, measure }: Initiative, today: string): boolean {
  const { launched, closed } = steps
  const isOld = closed !== undefined && closed < addDays(today, -366)
  return measure !== undefined && launched !== undefined && launched <= today && !isOld
}

async function readBrief(
  tx: Transaction,
  entry: ProjectEntry,
  initiative: Initiative,
  today: string,
): Promise<ListedInitiative['effect']> {
  const effect = await readEffect(tx, entry, { initiative, today })
  const { metric, stage, until, difference, interval, early, verdict, reason, expected, sentence } = effect
  const told = { metric, stage, until, difference, interval, early, verdict, reason, expected, sentence }
  return { ...told, nBefore: effect.changed?.before.n ?? 0, nAfter: effect.changed?.after?.n ?? 0 }
}

/** Single answers and cases do not go on: only causes and touchpoints have more or fewer of them. */
async function countEvidence(tx: Transaction, entry: ProjectEntry, { from }: Initiative, now: number) {
  const goingOn = from.filter(({ kind }) => kind === 'root-cause' || kind === 'touchpoint')
  if (goingOn.length < from.length) return null
  const span = EVIDENCE_DAYS * DAY_MS
  const wanted = { projectId: entry.project.id, from: goingOn, since: now - 2 * span, until: now }
  const isLinked = await linkedCases(tx, wanted)
  return {
    before: await countCases(tx, and(isLinked, lt(cases.openedAt, now - span))),
    now: await countCases(tx, and(isLinked, gte(cases.openedAt, now - span))),
  }
}
