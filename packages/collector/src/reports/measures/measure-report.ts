import { Key } from '@innerloop/shared'
import { z } from 'zod'
import { ProjectQuery } from '../../paging.ts'

export const MeasuresQuery = ProjectQuery.extend({
  /** As `holdSeconds`; without it, all of them. */
  measure: Key.optional(),
  touchpoint: z.string().max(64).optional(),
  from: z.iso.date().optional(),
  to: z.iso.date().optional(),
  by: z.enum(['day', 'week', 'month']).default('day'),
  /** Of how many values above it the share is told. Of one measure only. */
  over: z.coerce.number().optional(),
})
export type MeasuresQuery = z.infer<typeof MeasuresQuery>

const Bounds = z.object({ low: z.number(), high: z.number() })

const Figures = z.object({
  n: z.int(),
  mean: z.number(),
  median: z.number(),
  /** Nine of ten values are at most this. */
  p90: z.number(),
  min: z.number(),
  max: z.number(),
})

export const Measured = Figures.extend({
  measure: z.string(),
  /** Null where a measure is of no touchpoint. */
  touchpoint: z.string().nullable(),
  name: z.string().nullable(),
  /** 95% intervals; null while there are too few values for one. */
  medianInterval: Bounds.nullable(),
  p90Interval: Bounds.nullable(),
  /** Values above the limit that was asked for, with the 95% interval of their share. */
  over: z.object({ limit: z.number(), count: z.int(), share: z.number(), interval: Bounds }).nullable(),
  /** Periods with values, oldest first; weeks begin on Monday. */
  series: z.array(Figures.extend({ from: z.string() })),
})
export type Measured = z.infer<typeof Measured>

/** The answer of `GET /v1/reports/measures`, by falling n. */
export const MeasureReport = z.object({
  from: z.string().nullable(),
  to: z.string().nullable(),
  by: z.enum(['day', 'week', 'month']),
  measures: z.array(Measured),
})
export type MeasureReport = z.infer<typeof MeasureReport>
