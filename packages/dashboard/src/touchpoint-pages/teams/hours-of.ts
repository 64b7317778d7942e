import type { WorkingHours } from '@innerloop/shared'

export const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const
export type Weekday = (typeof WEEKDAYS)[number]

/** Working hours as the form has them: the spans of a day in one text. */
export type HoursFields = { timeZone: string; week: Record<Weekday, string>; daysOff: string }
export type HoursRead =
  { hours: WorkingHours } | { wrong: Weekday } | { wrong: 'days-off'; text: string } | { wrong: 'no-hours' }

type Span = [string, string]
const SPAN = /^(\d{1,2}):?(\d\d)?\s*[-–—~～至]\s*(\d{1,2}):?(\d\d)?$/
const MOST_SPANS = 8

export function hoursFieldsOf(hours: WorkingHours): HoursFields {
  const week = {} as Record<Weekday, string>
  for (const day of WEEKDAYS) week[day] = (hours.week[day] ?? []).map((span) => span.join('–')).join(', ')
  return { timeZone: hours.timeZone, week, daysOff: (hours.daysOff ?? []).join('\n') }
}

/** Nine to five, Monday to Friday. */
export function usualHours(timeZone: string): HoursFields {
  const workday: Span[] = [['09:00', '17:00']]
  return hoursFieldsOf({
    timeZone,
    week: { mon: workday, tue: workday, wed: workday, thu: workday, fri: workday },
  })
}

export function hoursOf({ timeZone, week, daysOff }: HoursFields): HoursRead {
  const read: WorkingHours['week'] = {}
  for (const day of WEEKDAYS) {
    const spans = spansIn(week[day])
    if (!spans) return { wrong: day }
    if (spans.length > 0) read[day] = spans
  }
  if (Object.keys(read).length === 0) return { wrong: 'no-hours' }
  const days = daysOff.split(/[\s,;，；、]+/).filter(Boolean)
  const wrong = days.find((day) => !isDay(day))
  if (wrong !== undefined) return { wrong: 'days-off', text: wrong }
  return { hours: { timeZone: timeZone.trim(), week: read, ...(days.length > 0 && { daysOff: days }) } }
}

/** Undefined where they cannot be read, overlap, or are not in order. */
function spansIn(text: string): Span[] | undefined {
  const parts = text
    .split(/[,;，；、]/)
    .map((part) => part.trim())
    .filter(Boolean)
  const spans: Span[] = []
  for (const part of parts) {
    const [, from, fromMinutes = '00', to, toMinutes = '00'] = part.match(SPAN) ?? []
    if (from === undefined || to === undefined) return undefined
    spans.push([timeOf(from, fromMinutes), timeOf(to, toMinutes)])
  }
  const times = spans.flat()
  const isInOrder = spans.every(
    ([from, to], index) => from < to && (index === 0 || from >= spans[index - 1]![1]),
  )
  return isInOrder && spans.length <= MOST_SPANS && times.every(isTime) ? spans : undefined
}

function timeOf(hour: string, minutes: string): string {
  return `${hour.padStart(2, '0')}:${minutes}`
}

function isTime(text: string): boolean {
  return /^([01]\d|2[0-3]):[0-5]\d$|^24:00$/.test(text)
}

function isDay(text: string): boolean {
  const instant = /^\d{4}-\d\d-\d\d$/.test(text) ? new Date(`${text}T00:00Z`) : new Date(Number.NaN)
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(text)
}
