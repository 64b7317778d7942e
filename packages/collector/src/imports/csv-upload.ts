import { Key } from '@innerloop/shared'
import { type Column, sayColumn, type TableKind } from '@innerloop/shared/table'
import { z } from 'zod'
import { Method, ObservationKind } from '../observations/observation.ts'
import { parseColumn } from './parse-column.ts'
import { RosterReport } from './roster.ts'

/** A CSV file; its first line names the columns. What is not said of a column is guessed by its name and cells. */
const Upload = z.strictObject({
  csv: z.string().min(1),
  /** By a column's name what it holds, as `person`, `trait:revenue:number` or `skip`. */
  columns: z.record(z.string(), z.string().max(200)).optional(),
  /** Without it, of comma, semicolon, tab and bar what the first line has most of. */
  delimiter: z.string().length(1).optional(),
  decimal: z.enum(['.', ',']).optional(),
  dateOrder: z.enum(['dmy', 'mdy']).optional(),
})

export const PeopleUpload = Upload
export const ObservationsUpload = Upload.extend({
  /** For all rows, where no column says it. */
  kind: ObservationKind.optional(),
  source: Key.optional(),
  touchpoint: Key.optional(),
  method: Method.optional(),
  /** Lowest and highest score. */
  scale: z.tuple([z.number(), z.number()]).optional(),
})
export const StaffUpload = Upload.extend({ isComplete: z.boolean().default(false) })

const Refused = z.array(z.object({ line: z.int(), why: z.string() }))
/** What each column was taken for. */
const Columns = z.record(z.string(), z.string())

export const UploadedPeople = z.object({
  people: z.int(),
  /** Of whom something was set before. */
  known: z.int(),
  refused: Refused,
  columns: Columns,
})
export type UploadedPeople = z.infer<typeof UploadedPeople>
export const UploadedObservations = z.object({
  added: z.int(),
  changed: z.int(),
  unchanged: z.int(),
  refused: Refused,
  columns: Columns,
})
export type UploadedObservations = z.infer<typeof UploadedObservations>
export const UploadedStaff = RosterReport.omit({ refused: true }).extend({
  refused: Refused,
  columns: Columns,
})

export type UploadedStaff = z.infer<typeof UploadedStaff>

/** @throws Problem `request.invalid` */
export function columnsSaid(kind: TableKind, said: Readonly<Record<string, string>> = {}) {
  return Object.fromEntries(Object.entries(said).map(([name, what]) => parseColumn(kind, `${name}=${what}`)))
}

export function sayColumns(columns: Readonly<Record<string, Column>>): Record<string, string> {
  return Object.fromEntries(Object.entries(columns).map(([name, column]) => [name, sayColumn(column)]))
}
