import type { Transaction } from '../database/open-database.ts'
import { type Answers, questionsOf, readMix } from '../initiatives/effect/daily-answers.ts'
import type { ProjectEntry } from '../projects/directory.ts'
import { listRecords } from '../records/read-records.ts'
import { beggingIn } from './begging-in.ts'
import { pickedChecks, type Place, topScoreChecks } from './checks-of.ts'
import type { Goal, ScoreGoal } from './goal.ts'
import { GOALS } from './goal-kind.ts'
import type { GoalCheck, GoalProgress, GoalsReport } from './goals-report.ts'
import { daysOfNow, handProgressOf, scoreProgressOf } from './progress-of.ts'

/** How far all goals are, from counters alone. @param today a day of the project */
export async function readGoals(tx: Transaction, entry: ProjectEntry, today: string): Promise<GoalsReport> {
  const kept = await listRecords(tx, entry.project.id, GOALS)
  const goals: GoalProgress[] = []
  for (const { definition } of kept) goals.push(await readProgress(tx, entry, { goal: definition, today }))
  return { today, goals }
}

type Asked = { goal: Goal; today: string }

async function readProgress(
  tx: Transaction,
  entry: ProjectEntry,
  { goal, today }: Asked,
): Promise<GoalProgress> {
  const { measure, by } = goal
  if (measure.kind === 'by-hand') return { goal, score: null, checks: [], ...handProgressOf(goal, today) }
  const days = daysOfNow(measure, by, today)
  const places = await readPlaces(tx, entry, { measure, days })
  const meant = places.filter(({ isMeant }) => isMeant)
  const sum = (side: 'before' | 'now') =>
    meant.reduce(
      (scores, place) => scores.map((count, score) => count + place[side].scores[score]!),
      new Array<number>(11).fill(0),
    )
  const measured = { before: sum('before'), now: sum('now'), days, today }
  return {
    goal,
    reading: null,
    ...scoreProgressOf(goal, measure, measured),
    checks: checksOf(entry, measure, places),
  }
}

type Wanted = { measure: ScoreGoal; days: { from: string; to: string } }

/** Of the goal, and all others beside it. */
async function readPlaces(
  tx: Transaction,
  { touchpoints, ...entry }: ProjectEntry,
  { measure, days }: Wanted,
): Promise<Place[]> {
  const { scope, baseline } = measure
  const everywhere = { ...measure, scope: { ...scope, touchpoints: [] }, by: null }
  const read = (span: { from: string; to: string }) =>
    readMix(tx, { touchpoints, ...entry }, { ...everywhere, ...span })
  const [before, now] = [await read(baseline), await read(days)]
  return [...new Set([...before.keys(), ...now.keys()])].map((touchpoint) => ({
    touchpoint,
    owner: touchpoints.get(touchpoint)?.owner ?? null,
    isMeant: scope.touchpoints.length === 0 || scope.touchpoints.includes(touchpoint),
    before: before.get(touchpoint) ?? NOBODY,
    now: now.get(touchpoint) ?? NOBODY,
  }))
}

const NOBODY: Answers = { scores: new Array<number>(11).fill(0), shown: 0, started: 0 }

function checksOf(entry: ProjectEntry, measure: ScoreGoal, places: readonly Place[]): GoalCheck[] {
  const { metric, scope } = measure
  const { surveyIds } = questionsOf(entry, measure)
  const asked = entry.published.filter(
    ({ id, touchpoints }) =>
      surveyIds.includes(id) &&
      (scope.touchpoints.length === 0 || touchpoints.some((key) => scope.touchpoints.includes(key))),
  )
  return [
    ...asked.flatMap(beggingIn).map((begging) => ({ kind: 'wording' as const, ...begging })),
    ...topScoreChecks(metric, places),
    ...pickedChecks(metric, places),
  ]
}
