import { addDays } from '../../counts/add-days.ts'
import type { Measure } from '../measure.ts'

export type Days = { from: string; to: string }
export type Stage = 'not-launched' | 'settling' | 'measuring' | 'measured'

export type Periods = {
  stage: Stage
  before: Days
  /** As far as it has come; undefined before it begins. */
  after: Days | undefined
  /** The last day of what is measured: then comes the verdict. */
  until: string
}

type Planned = Pick<Measure, 'beforeDays' | 'settleDays' | 'afterDays'>

/** Which days are compared, as of a day. */
export function periodsOf(
  { beforeDays, settleDays, afterDays }: Planned,
  launched: string | undefined,
  today: string,
): Periods {
  const launch = launched ?? addDays(today, 1)
  const begins = addDays(launch, settleDays)
  const until = addDays(begins, afterDays - 1)
  const last = today < until ? today : until
  return {
    stage: stageOf({ isLaunched: launched !== undefined && launched <= today, begins, until }, today),
    before: { from: addDays(launch, -beforeDays), to: addDays(launch, -1) },
    after: begins <= last ? { from: begins, to: last } : undefined,
    until,
  }
}

type Plan = { isLaunched: boolean; begins: string; until: string }

function stageOf({ isLaunched, begins, until }: Plan, today: string): Stage {
  if (!isLaunched) return 'not-launched'
  if (today < begins) return 'settling'
  return today <= until ? 'measuring' : 'measured'
}

/** The months from a launch on, each from its day of the month: where a month is too short, from its last. */
export function monthsFrom(launch: string, count: number): Days[] {
  const starts = Array.from({ length: count + 1 }, (_, month) => monthsLater(launch, month))
  return starts.slice(0, count).map((from, month) => ({ from, to: addDays(starts[month + 1]!, -1) }))
}

function monthsLater(day: string, months: number): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number]
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate()
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10)
}
