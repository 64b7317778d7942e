// What customers said at one touchpoint of a journey, beside what they expect, and how much one may rely on it.

import type { Survey, Touchpoint } from '@innerloop/shared'
import { contrastOf } from '../../statistics/contrast.ts'
import { welchAnova } from '../../statistics/welch-anova.ts'
import { FEWEST } from '../describe-difference.ts'
import { estimateOf } from '../estimate-of.ts'
import { funnelOf } from '../funnel-of.ts'
import type { CountSum } from '../read-counts.ts'
import { floorReportOf, shareOf } from './floor-report-of.ts'
import type { Evidence, Moment, Spread } from './journey-report.ts'
import { levelOf, scoreAt, type Told, toldIn } from './level.ts'
import type { Figures } from './read-figures.ts'

type Place = { key: string; stage: string; touchpoint: Touchpoint | undefined; confirmedBy: number }
export type Measured = { moment: Moment; told: Told | undefined }

export function momentOf(figures: Figures, place: Place): Measured {
  const { key, stage, touchpoint, confirmedBy } = place
  const { surveys } = figures
  const sums = figures.here.get(key) ?? []
  const told = toldIn(sums, surveys)
  const funnel = funnelOf(sums)
  const metric = told?.metric ?? null
  const floor = touchpoint?.measureFloor
  const days = figures.floors.get(key)
  const moment: Moment = {
    touchpoint: key,
    name: touchpoint?.name ?? key,
    stage,
    ...whatItIs(touchpoint),
    surveys: askingAt(surveys, key),
    metric,
    score: told ? estimateOf(told.metric, told.scores) : { n: 0, score: null, interval: null },
    level: levelOf(told?.moments),
    funnel,
    answered: shareOf(Math.min(funnel.started, funnel.shown), funnel.shown),
    expectation: touchpoint?.expectation === undefined ? null : gapOf(touchpoint.expectation, told),
    surprise: surpriseOf(figures.surprise.get(key)),
    belowFloor: belowFloorOf(touchpoint?.toleranceFloor, told),
    floor: floor && days ? floorReportOf({ floor, metric: metric ?? 'nps', surveys, ...days }) : null,
    evidence: evidenceOf(figures, key, confirmedBy),
    spread: spreadOf(figures.byValue.get(key), surveys),
    pull: null,
    comments: null,
  }
  return { moment, told }
}

function whatItIs(touchpoint: Touchpoint | undefined) {
  const {
    channel = 'other',
    kind = 'direct',
    experience,
    team,
    owner,
    serviceStandard,
    procedure,
  } = touchpoint ?? {}
  return {
    channel,
    kind,
    experience: experience ?? null,
    team: team ?? null,
    owner: owner ?? null,
    serviceStandard: serviceStandard ?? null,
    procedure: procedure ?? null,
  }
}

function askingAt(surveys: readonly Survey[], key: string): Moment['surveys'] {
  const newest = new Map(surveys.toSorted((a, b) => a.version - b.version).map((one) => [one.id, one]))
  return [...newest.values()]
    .filter(({ touchpoints }) => touchpoints.includes(key))
    .map(({ id, name }) => ({ id, name }))
}

function gapOf(expected: number, told: Told | undefined): NonNullable<Moment['expectation']> {
  if (!told) return { expected, gap: null, interval: null, verdict: 'cannot-tell' }
  const gap = told.moments.mean - expected
  if (told.moments.n < FEWEST) return { expected, gap, interval: null, verdict: 'cannot-tell' }
  const { low, high } = contrastOf([told.moments], [1]).interval
  const interval = { low: low - expected, high: high - expected }
  return {
    expected,
    gap,
    interval,
    verdict: interval.low >= 0 ? 'met' : interval.high < 0 ? 'below' : 'cannot-tell',
  }
}

function surpriseOf(said: Map<string, CountSum[]> | undefined): Moment['surprise'] {
  const answers = (what: string) => funnelOf(said?.get(what) ?? []).started
  const [worse, same, better] = [answers('worse'), answers('as-expected'), answers('better')]
  const n = worse + same + better
  if (n === 0) return null
  return { worse: shareOf(worse, n)!, asExpected: shareOf(same, n)!, better: shareOf(better, n)! }
}

function belowFloorOf(limit: number | undefined, told: Told | undefined): Moment['belowFloor'] {
  if (limit === undefined || !told) return null
  const least = scoreAt(limit, told.metric)
  const hits = told.scores.reduce((sum, count, score) => sum + (score < least - 1e-9 ? count : 0), 0)
  return { limit, ...shareOf(hits, told.moments.n)! }
}

function evidenceOf({ ever, recent, surveys }: Figures, key: string, confirmedBy: number): Evidence {
  const answersIn = (sums: readonly CountSum[] = []) => toldIn(sums, surveys)?.moments.n ?? 0
  const [answers, last90Days] = [answersIn(ever.get(key)), answersIn(recent.get(key))]
  const standing =
    answers === 0 ? 'none' : last90Days === 0 ? 'stale' : answers < confirmedBy ? 'few' : 'enough'
  return { answers, last90Days, standing, isConfirmed: answers >= confirmedBy }
}

function spreadOf(sums: readonly CountSum[] | undefined, surveys: readonly Survey[]): Spread | null {
  if (!sums) return null
  const told = [...Map.groupBy(sums, ({ group }) => group)].flatMap(([value, its]) => {
    const found = toldIn(its, surveys)
    return found ? [{ value, found }] : []
  })
  const many = told.map(({ found }) => found.moments).filter(({ n }) => n >= FEWEST)
  return {
    units: told
      .map(({ value, found }) => ({ value, ...levelOf(found.moments) }))
      .sort((a, b) => a.level! - b.level!),
    p: many.length < 2 ? null : (welchAnova(many)?.p ?? null),
  }
}
