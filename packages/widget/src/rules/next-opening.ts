// A schedule is open on whole days of its time zone, from its first to its last; one that repeats only for some
// days each time, counted from the first.

import type { Schedule } from '@innerloop/shared'
import { addMonths, createLocalDays, dayNumber } from './local-days.ts'

/**
 * The first moment from `at` on at which the schedule is open: `at` itself where it is open then, Infinity where
 * it never is again. In milliseconds since 1970-01-01 UTC.
 *
 * @throws RangeError where the browser does not know the time zone
 */
export function nextOpening(schedule: Schedule, at: number): number {
  const { startsOn, endsOn, repeats, timeZone } = schedule
  const { dayAt, startOf } = createLocalDays(timeZone)
  const today = dayAt(at)
  const first = startsOn ? dayNumber(startsOn) : today
  const day = repeats && first < today ? nextDayOf(repeats, first, today) : Math.max(first, today)
  if (endsOn && day > dayNumber(endsOn)) return Infinity
  return day === today ? at : nextOpening(schedule, startOf(day))
}

/** The first open day from today on. */
function nextDayOf(repeats: NonNullable<Schedule['repeats']>, first: number, today: number): number {
  const isMonthly = 'everyMonths' in repeats
  const turn = (count: number) =>
    isMonthly ? addMonths(first, count * repeats.everyMonths) : first + count * repeats.everyDays
  let latest = Math.floor((today - first) / (isMonthly ? repeats.everyMonths * 31 : repeats.everyDays))
  while (turn(latest + 1) <= today) latest++
  return today < turn(latest) + repeats.forDays ? today : turn(latest + 1)
}
