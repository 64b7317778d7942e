// How long until we could tell: from the pace of answers, how they scatter, and how soon a customer is asked again.

import { npsOf } from '@innerloop/shared/nps-of'
import { addDays } from '../../counts/add-days.ts'
import { Z_95 } from '../../statistics/normal.ts'
import { npsMoments, ROCKS, withAdded } from '../../statistics/nps-interval.ts'
import { daysUntil, sampleSizeToTell } from '../../statistics/sample-size.ts'
import type { TimeRow } from './time-report.ts'

export const PACE_DAYS = 28
export const POWER = 0.8

type Known = {
  /** Counts of the scores 0, 1, … 10: of the days that the pace is taken from, and of more, for how answers scatter. */
  recent: readonly number[]
  longer: readonly number[]
  points: number
  recontactDays: number | null
  today: string
}

export function timeOf({ recent, longer, points, recontactDays, today }: Known): TimeRow {
  const { n } = npsOf(recent)
  const perDay = n / PACE_DAYS
  const { variance } = npsMoments(withAdded(npsOf(longer), ROCKS))
  const perSide = sampleSizeToTell({ variance, difference: points / 100, power: POWER })
  const wait = daysUntil(perSide, 0, perDay)
  const days = Number.isFinite(wait) ? wait : null
  const row = {
    n,
    perDay,
    margin: n === 0 ? null : 100 * Z_95 * Math.sqrt(variance / n),
    perSide,
    days,
    recontactDays,
    on: days === null ? null : addDays(today, Math.max(days, recontactDays ?? 0)),
  }
  return { ...row, sentence: sentenceOf(row, points) }
}

function sentenceOf(
  { n, perSide, days, recontactDays, on }: Omit<TimeRow, 'sentence'>,
  points: number,
): string {
  if (days === null)
    return `Nobody answered in the last ${PACE_DAYS} days: at that pace a difference is never told.`
  const answers = `A difference of ${points} points takes ${perSide} answers before and ${perSide} after`
  const pace = `at the present pace (${n} in ${PACE_DAYS} days) that is ${days} days on each side`
  const again =
    recontactDays !== null && recontactDays > days
      ? `; customers are asked again after ${recontactDays} days, and only then have all of them met the change`
      : ''
  return `${answers}; ${pace}${again}. Of a change made today it could be told on ${on}.`
}
