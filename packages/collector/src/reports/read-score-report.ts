import { npsOf } from '@innerloop/shared/nps-of'
import type { Survey } from '@innerloop/shared'
import type { Transaction } from '../database/open-database.ts'
import type { ProjectEntry } from '../projects/directory.ts'
import { type Period, periodOf } from './period-of.ts'
import { type CountFilter, type CountSum, readCounts } from './read-counts.ts'
import type { Funnel, Score, ScoreReport } from './score-report.ts'

export type ScoreQuery = {
  pattern: Survey['pattern']
  survey?: string | undefined
  touchpoint?: string | undefined
  from?: string | undefined
  to?: string | undefined
  by: Period
}

/** What the NPS questions of one pattern add up to. Reads counters only, never responses. */
export async function readScoreReport(
  tx: Transaction,
  { project, versions, touchpoints }: ProjectEntry,
  query: ScoreQuery,
): Promise<ScoreReport> {
  const asked = [...versions.values()].filter(
    ({ id, pattern, questions }) =>
      pattern === query.pattern &&
      (query.survey === undefined || id === query.survey) &&
      questions.some(({ kind }) => kind === 'nps'),
  )
  const filter: CountFilter = {
    projectId: project.id,
    surveyIds: [...new Set(asked.map(({ id }) => id))],
    touchpoint: query.touchpoint,
    from: query.from,
    to: query.to,
  }
  const isNps = npsQuestions(asked)
  const byDay = await readCounts(tx, filter, 'day')
  const byTouchpoint = await readCounts(tx, { ...filter, touchpoint: undefined }, 'touchpoint')
  return {
    project: { id: project.id, name: project.name, timeZone: project.timeZone },
    pattern: query.pattern,
    survey: query.survey ?? null,
    touchpoint: query.touchpoint ?? null,
    from: query.from ?? null,
    to: query.to ?? null,
    by: query.by,
    ...addUp(byDay, isNps),
    series: groupSums(byDay, ({ group }) => periodOf(group, query.by)).map(([from, sums]) => ({
      from,
      ...addUp(sums, isNps),
    })),
    touchpoints: groupSums(byTouchpoint, ({ group }) => group)
      .map(([touchpoint, sums]) => ({
        touchpoint,
        name: touchpoints.get(touchpoint)?.name ?? (touchpoint || 'Without a touchpoint'),
        ...addUp(sums, isNps),
      }))
      .sort((a, b) => b.n - a.n),
  }
}

type IsNps = (sum: CountSum) => boolean

function npsQuestions(surveys: readonly Survey[]): IsNps {
  const ids = new Set(
    surveys.flatMap(({ id, questions }) =>
      questions.filter(({ kind }) => kind === 'nps').map((question) => `${id}/${question.id}`),
    ),
  )
  return ({ surveyId, questionId }) => ids.has(`${surveyId}/${questionId}`)
}

function groupSums(sums: readonly CountSum[], keyOf: (sum: CountSum) => string): [string, CountSum[]][] {
  return [...Map.groupBy(sums, keyOf)]
}

function addUp(sums: readonly CountSum[], isNps: IsNps): Score {
  const scores = new Array<number>(11).fill(0)
  const funnel: Funnel = { shown: 0, started: 0, completed: 0, dismissed: 0 }
  for (const sum of sums) {
    for (const step of ['shown', 'started', 'completed', 'dismissed'] as const) funnel[step] += sum[step]
    if (isNps(sum)) scores.forEach((_, score) => (scores[score]! += sum[`s${score}` as 's0']))
  }
  return { ...npsOf(scores), scores, funnel }
}
