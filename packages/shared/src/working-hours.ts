import { z } from 'zod'
import { TimeZone } from './fields.ts'

const TimeOfDay = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$|^24:00$/, 'use a time as 09:00, up to 24:00')

/** From and to, on the clocks of the team's time zone. */
const Span = z
  .tuple([TimeOfDay, TimeOfDay])
  .refine(([from, to]) => from < to, 'let a span end after it begins')

const Spans = z
  .array(Span)
  .max(8)
  .refine(
    (spans) => spans.every(([from], index) => index === 0 || from >= spans[index - 1]![1]),
    'give the spans of a day in order, none within another',
  )

export const Weekday = z.enum(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'])
export type Weekday = z.infer<typeof Weekday>

/** When a team works: clocks of cases stand still at other times. A weekday that is not named is free. */
export const WorkingHours = z
  .object({
    timeZone: TimeZone,
    week: z.partialRecord(Weekday, Spans),
    /** Days off, as 2026-12-25. */
    daysOff: z.array(z.iso.date()).max(400).optional(),
  })
  .refine(
    ({ week }) => Object.values(week).some((spans) => spans.length > 0),
    'name at least one span of work',
  )
export type WorkingHours = z.infer<typeof WorkingHours>
