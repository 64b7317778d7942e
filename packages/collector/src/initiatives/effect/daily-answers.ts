import type { Metric } from '@innerloop/shared/scale-of'
import type { Survey } from '@innerloop/shared'
import type { Transaction } from '../../database/open-database.ts'
import type { ProjectEntry } from '../../projects/directory.ts'
import { asking, histogramOf, type IsAsked } from '../../reports/histogram-of.ts'
import { type CountSum, readCounts } from '../../reports/read-counts.ts'
import type { Measure, Scope } from '../measure.ts'
import type { Days } from './periods-of.ts'

/** `started`: prompts of the surveys that ask it, of which something was answered. */
export type Answers = { scores: number[]; shown: number; started: number }

/** Answers within a scope, to be added up over any days. */
export type DailyAnswers = {
  within(days: Days): Answers
  /** Of the surveys that were shown. */
  surveyIds: string[]
}

type Asked = Pick<Measure, 'metric' | 'pattern'> & { scope: Scope } & Days

export async function readDailyAnswers(
  tx: Transaction,
  entry: ProjectEntry,
  { metric, pattern, scope, from, to }: Asked,
): Promise<DailyAnswers> {
  const { surveyIds, isAsked } = questionsOf(entry, { metric, pattern })
  const filter = { projectId: entry.project.id, surveyIds, ...scope, from, to }
  const sums = surveyIds.length === 0 ? [] : await readCounts(tx, filter, 'day')
  return {
    within: (days) =>
      answersIn(
        sums.filter(({ group }) => group >= days.from && group <= days.to),
        isAsked,
      ),
    surveyIds: [...new Set(sums.filter(({ shown }) => shown > 0).map(({ surveyId }) => surveyId))],
  }
}

/** The same, told apart by touchpoints or by the values of a dimension. */
export async function readMix(
  tx: Transaction,
  entry: ProjectEntry,
  { metric, pattern, scope, from, to, by }: Asked & { by: string | null },
): Promise<Map<string, Answers>> {
  const { surveyIds, isAsked } = questionsOf(entry, { metric, pattern })
  if (surveyIds.length === 0) return new Map()
  const filter = {
    projectId: entry.project.id,
    surveyIds,
    touchpoints: scope.touchpoints,
    ...(by === null ? { dimension: scope.dimension, value: scope.value } : { dimension: by }),
    from,
    to,
  }
  const sums = await readCounts(tx, filter, by === null ? 'touchpoint' : 'value')
  return new Map(
    [...Map.groupBy(sums, ({ group }) => group)].map(([group, some]) => [group, answersIn(some, isAsked)]),
  )
}

/** Of one pattern alone: patterns are never pooled. */
export function questionsOf(
  { versions }: ProjectEntry,
  { metric, pattern }: { metric: Metric; pattern: Survey['pattern'] },
) {
  const surveys = [...versions.values()].filter(
    (one) => one.pattern === pattern && one.questions.some(({ kind }) => kind === metric),
  )
  return { surveys, surveyIds: [...new Set(surveys.map(({ id }) => id))], isAsked: asking(surveys, metric) }
}

function answersIn(sums: readonly CountSum[], isAsked: IsAsked): Answers {
  return {
    scores: histogramOf(sums, isAsked),
    shown: sums.reduce((sum, { shown }) => sum + shown, 0),
    started: sums.reduce((sum, { started }) => sum + started, 0),
  }
}

export function sizeOf({ scores }: Answers): number {
  return scores.reduce((sum, count) => sum + count, 0)
}
