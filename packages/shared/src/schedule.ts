import { z } from 'zod'
import { TimeZone } from './fields.ts'

const LocalDate = z.iso.date()

/** When a survey is open, in whole days of one time zone. */
export const Schedule = z
  .object({
    startsOn: LocalDate.optional(),
    /** The last day. */
    endsOn: LocalDate.optional(),
    /** Opens again and again, counted from `startsOn`. */
    repeats: z
      .union([
        z.strictObject({ everyMonths: z.int().min(1).max(120), forDays: z.int().min(1).max(3650) }),
        z.strictObject({ everyDays: z.int().min(1).max(3650), forDays: z.int().min(1).max(3650) }),
      ])
      .optional(),
    /** By default the project's. */
    timeZone: TimeZone.optional(),
  })
  .refine(({ startsOn, repeats }) => !repeats || startsOn, 'a schedule that repeats needs "startsOn"')
  .refine(
    ({ startsOn, endsOn }) => !startsOn || !endsOn || startsOn <= endsOn,
    '"endsOn" must not lie before "startsOn"',
  )
export type Schedule = z.infer<typeof Schedule>
