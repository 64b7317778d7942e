// What is known of a figure on the scoreboard: from answers alone, whatever the day.

import { addDays } from '../counts/add-days.ts'
import type { Answers, DailyAnswers } from '../initiatives/effect/daily-answers.ts'
import { FEWEST } from '../initiatives/effect/tell-of.ts'
import { varianceOf } from '../initiatives/effect/variance-of.ts'
import { estimateOf } from '../reports/estimate-of.ts'
import type { Estimate } from '../reports/score-report.ts'
import { normalQuantile } from '../statistics/normal-quantile.ts'
import { daysUntil } from '../statistics/sample-size.ts'
import { wilson } from '../statistics/wilson.ts'
import { forecastOf } from './forecast-of.ts'
import type { PinnedMetric } from './pinned-metric.ts'
import type { Standing } from './scoreboard-report.ts'

export const FORECAST_WEEKS = 26
const AHEAD_WEEKS = 4
const MOST_DAYS = 3650
const MARGIN = { nps: 5, csat: 5, ces: 0.25, 'response-rate': 5 } as const
const LIMITS = { nps: [-100, 100], csat: [0, 100], ces: [1, 7], 'response-rate': [0, 100] } as const

export function standingOf(
  pinned: PinnedMetric,
  daily: Pick<DailyAnswers, 'within'>,
  today: string,
): Standing {
  const { metric, days, target } = pinned
  const span = { from: addDays(today, 1 - days), to: today }
  const answers = daily.within(span)
  const actual = estimate(metric, answers)
  return {
    ...span,
    actual,
    verdict: verdictOf(actual, target),
    meter: meterOf(pinned, answers, { n: actual.n, today }),
    forecast: forecast(metric, daily, today),
  }
}

function estimate(metric: PinnedMetric['metric'], { scores, shown, started }: Answers): Estimate {
  if (metric !== 'response-rate') return estimateOf(metric, scores)
  if (shown === 0) return { n: 0, score: null, interval: null }
  const { low, share, high } = wilson(Math.min(started, shown), shown)
  return { n: shown, score: 100 * share, interval: { low: 100 * low, high: 100 * high } }
}

function verdictOf({ n, interval }: Estimate, target: number): Standing['verdict'] {
  if (n < FEWEST || !interval) return 'cannot-tell'
  if (interval.low >= target) return 'met'
  return interval.high < target ? 'not-met' : 'cannot-tell'
}

function meterOf(
  { metric, days }: PinnedMetric,
  { scores, shown, started }: Answers,
  { n, today }: { n: number; today: string },
): Standing['meter'] {
  const margin = MARGIN[metric]
  if (n < FEWEST) return { n, margin, needed: null, until: null }
  const rate = Math.min(1, started / shown)
  const variance = metric === 'response-rate' ? 10_000 * rate * (1 - rate) : varianceOf(metric, scores)
  const needed = Math.ceil((normalQuantile(0.975) ** 2 * variance) / margin ** 2)
  const wait = daysUntil(needed, n, n / days)
  return { n, margin, needed, until: wait > MOST_DAYS ? null : addDays(today, wait) }
}

/** Whole weeks until yesterday, each with enough answers. */
function forecast(
  metric: PinnedMetric['metric'],
  daily: Pick<DailyAnswers, 'within'>,
  today: string,
): Standing['forecast'] {
  const points = Array.from({ length: FORECAST_WEEKS }, (_, back) => {
    const to = addDays(today, -1 - 7 * back)
    return { x: -back, ...estimate(metric, daily.within({ from: addDays(to, -6), to })) }
  }).flatMap(({ x, n, score }) => (n < FEWEST || score === null ? [] : [{ x, y: score }]))
  const found = forecastOf(points, AHEAD_WEEKS)
  if (!found) return null
  const [least, most] = LIMITS[metric]
  const clamp = (value: number) => Math.max(least, Math.min(most, value))
  const { low, high } = found.interval
  return {
    week: addDays(today, 7 * AHEAD_WEEKS),
    score: clamp(found.score),
    interval: { low: clamp(low), high: clamp(high) },
    weeks: points.length,
  }
}
