// A dimension's values, each beside all others: what differs is told only after all rows were judged together.

import { npsOf } from '@innerloop/shared/nps-of'
import type { Metric } from '@innerloop/shared/scale-of'
import { chiSquare } from '../../statistics/chi-square.ts'
import { momentsOf } from '../../statistics/moments-of.ts'
import { npsMoments } from '../../statistics/nps-interval.ts'
import { type Group, shrink } from '../../statistics/shrink.ts'
import { contrastOf } from '../contrast-of.ts'
import { describeContrast } from '../describe-contrast.ts'
import { estimateOf, satisfiedIn } from '../estimate-of.ts'
import { judgeTogether } from '../judged.ts'
import type { Segment, SegmentReport } from './segment-report.ts'

/** `scores` counts the scores 0, 1, … 10. */
export type CountedValue = { value: string; scores: readonly number[] }

type Table = Pick<SegmentReport, 'all' | 'values' | 'tested' | 'overall' | 'between' | 'sentence'>

/** @param counted values that each answer has just one of; those without an answer are left out */
export function segmentTableOf(metric: Metric, counted: readonly CountedValue[]): Table {
  const known = counted.filter(({ scores }) => scores.some((count) => count > 0))
  const all = known.reduce(
    (sum, { scores }) => sum.map((count, score) => count + scores[score]!),
    new Array<number>(11).fill(0),
  )
  const restOf = (scores: readonly number[]) => all.map((count, score) => count - scores[score]!)
  const judged = judgeTogether(known.map(({ scores }) => contrastOf(metric, restOf(scores), scores)))
  const { groups, between } =
    known.length === 0 ? NOTHING : shrink(known.map(({ scores }) => groupOf(metric, scores)))
  const values = known.map(({ value, scores }, at): Segment => {
    const row = { ...estimateOf(metric, scores), rest: estimateOf(metric, restOf(scores)), ...judged[at]! }
    const { mean, low, high, ownShare } = groups[at]!
    const sentence = describeContrast({
      ...row,
      metric,
      name: value,
      of: row,
      than: 'all others',
      other: row.rest,
    })
    const interval = { low: clipped(metric, low), high: clipped(metric, high) }
    return { value, ...row, shrunk: { score: clipped(metric, mean), interval, ownShare }, sentence }
  })
  const tested = judged.filter(({ contrast }) => contrast !== null).length
  return {
    all: estimateOf(metric, all),
    values,
    tested,
    overall: overallOf(metric, known),
    between: known.length < 2 ? null : between,
    sentence: summaryOf(values, tested),
  }
}

const NOTHING = { groups: [], between: 0 }

/** In the metric's units. */
function groupOf(metric: Metric, scores: readonly number[]): Group {
  if (metric === 'ces') return momentsOf(scores)
  if (metric === 'nps') {
    const { n, nps, variance } = npsMoments(npsOf(scores))
    return { n, mean: 100 * nps, variance: 10_000 * variance }
  }
  const { n } = momentsOf(scores)
  const share = satisfiedIn(scores) / n
  return { n, mean: 100 * share, variance: 10_000 * share * (1 - share) }
}

const SCALES = { nps: [-100, 100], csat: [0, 100], ces: [1, 7] } as const

function clipped(metric: Metric, value: number): number {
  const [lowest, highest] = SCALES[metric]
  return Math.min(highest, Math.max(lowest, value))
}

function overallOf(metric: Metric, known: readonly CountedValue[]): SegmentReport['overall'] {
  if (metric === 'ces' || known.length < 2) return null
  return chiSquare(
    known.map(({ scores }) => {
      if (metric === 'csat') return [satisfiedIn(scores), momentsOf(scores).n - satisfiedIn(scores)]
      const { detractors, passives, promoters } = npsOf(scores)
      return [detractors, passives, promoters]
    }),
  )
}

function summaryOf(values: readonly Segment[], tested: number): string {
  const found = values.filter(({ verdict }) => verdict !== 'cannot-tell')
  if (tested === 0) return 'We cannot tell yet: no value and its rest have 5 answers each.'
  if (found.length === 0)
    return `We cannot tell any difference: of ${tested} values that were tested, none differs from the rest by more than chance could make.`
  const told = found.map(({ value, verdict }) => `${value} is ${verdict}`)
  return `Of ${tested} values that were tested, ${found.length} ${found.length === 1 ? 'differs' : 'differ'} from the rest: ${told.join(', ')}.`
}
