// Responses are kept for a number of whole days: a day goes at once, so that it is either all there or history.

import type { Project } from '@innerloop/shared'
import { dayOf } from '../counts/day-of.ts'

const DAY_MS = 86_400_000
const EVER = ''

/**
 * The first day, in the project's time zone, whose responses are kept; empty, and so before all days, without a rule.
 *
 * @param now milliseconds since 1970-01-01 UTC
 * @example firstKeptDay({ timeZone: 'UTC', retention: { responsesDays: 30 } }, Date.parse('2026-03-31')) // '2026-03-01'
 */
export function firstKeptDay(
  { timeZone, retention }: Pick<Project, 'timeZone' | 'retention'>,
  now: number,
  rule: 'responsesDays' | 'textsDays' = 'responsesDays',
): string {
  const days = retention?.[rule]
  return days === undefined ? EVER : dayOf(now - days * DAY_MS, timeZone)
}
