import type { Survey } from '@innerloop/shared'
import { dayOf } from '../../counts/day-of.ts'
import type { Transaction } from '../../database/open-database.ts'
import type { ProjectEntry } from '../../projects/directory.ts'
import { contrastOf } from '../contrast-of.ts'
import { describeContrast } from '../describe-contrast.ts'
import { estimateOf } from '../estimate-of.ts'
import { asking, histogramOf } from '../histogram-of.ts'
import { type Judged, judgeTogether } from '../judged.ts'
import { nameOfTouchpoint } from '../name-of-touchpoint.ts'
import { readBreaks } from '../read-breaks.ts'
import { readCounts } from '../read-counts.ts'
import type { ReportedBreak } from '../score-report.ts'
import type { Change, ChangeQuery, ChangeReport } from './change-report.ts'
import { spansUntil } from './spans-until.ts'

type Pair = { before: number[]; last: number[] }

/** @param now milliseconds since 1970-01-01 UTC. Reads counters only, never responses. */
export async function readChangeReport(
  tx: Transaction,
  entry: ProjectEntry,
  query: ChangeQuery,
  now: number,
): Promise<ChangeReport> {
  const { pattern, metric, survey, touchpoint, days } = query
  const spans = spansUntil(query.to ?? dayOf(now, entry.project.timeZone), days)
  const surveys = [...entry.versions.values()].filter(
    (one) => one.pattern === pattern && (survey === undefined || one.id === survey),
  )
  const surveyIds = [...new Set(surveys.map(({ id }) => id))]
  const filter = { projectId: entry.project.id, surveyIds, touchpoint }
  const isAsked = asking(surveys, metric)
  const read = async (span: 'before' | 'last') => {
    const sums = await readCounts(tx, { ...filter, ...spans[span] }, 'touchpoint')
    const byTouchpoint = Map.groupBy(sums, ({ group }) => group)
    return new Map([...byTouchpoint].map(([key, its]) => [key, histogramOf(its, isAsked)]))
  }
  const [before, last] = [await read('before'), await read('last')]
  const at = (key: string): Pair => ({ before: before.get(key) ?? NOBODY, last: last.get(key) ?? NOBODY })
  const places = [...new Set([...before.keys(), ...last.keys()])].filter((key) => !isEmpty(at(key)))
  const breaks = await readBreaks(tx, {
    entry,
    surveyIds,
    metric,
    from: spans.before.from,
    to: spans.last.to,
  })
  const tell = (pair: Pair, judged: Judged, asked: readonly Survey[]): Change => ({
    before: estimateOf(metric, pair.before),
    last: estimateOf(metric, pair.last),
    ...judged,
    isBroken: isBroken(breaks, asked, spans.before.from),
    sentence: describeContrast({
      ...judged,
      metric,
      name: `the ${days} days to ${spans.last.to}`,
      of: estimateOf(metric, pair.last),
      than: `the ${days} days before`,
      other: estimateOf(metric, pair.before),
    }),
  })
  const whole = { before: sumOf(before), last: sumOf(last) }
  const judge = (pairs: readonly Pair[]) =>
    judgeTogether(pairs.map((pair) => contrastOf(metric, pair.before, pair.last)))
  const together = judge(places.map(at))
  return {
    pattern,
    metric,
    ...spans,
    whole: tell(whole, judge([whole])[0]!, surveys),
    touchpoints: places
      .map((key, index) => ({
        touchpoint: key,
        name: nameOfTouchpoint(entry, key),
        ...tell(
          at(key),
          together[index]!,
          surveys.filter(({ touchpoints }) => touchpoints.includes(key)),
        ),
      }))
      .sort(byWeight),
    tested: together.filter(({ contrast }) => contrast !== null).length,
  }
}

const NOBODY = new Array<number>(11).fill(0)

function sumOf(all: ReadonlyMap<string, number[]>): number[] {
  return [...all.values()].reduce((sum, scores) => sum.map((count, score) => count + scores[score]!), NOBODY)
}

function isEmpty({ before, last }: Pair): boolean {
  return [...before, ...last].every((count) => count === 0)
}

/** On the first day of all, nothing was asked before it. */
function isBroken(breaks: readonly ReportedBreak[], surveys: readonly Survey[], first: string): boolean {
  const ids = new Set(surveys.map(({ id }) => id))
  return breaks.some(({ day, surveyId }) => day !== first && ids.has(surveyId))
}

const WEIGHTS: Record<Judged['verdict'], number> = { lower: 0, higher: 1, 'cannot-tell': 2 }

/** By what can be told, and then by how much; negative where `one` comes first. */
export function byWeight(one: Judged, other: Judged): number {
  return WEIGHTS[one.verdict] - WEIGHTS[other.verdict] || amountOf(other) - amountOf(one)
}

function amountOf({ contrast }: Judged): number {
  return Math.abs(contrast?.difference ?? 0)
}
