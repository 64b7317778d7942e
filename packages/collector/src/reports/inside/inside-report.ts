import { z } from 'zod'
import { ProjectQuery } from '../../paging.ts'
import { Estimate } from '../score-report.ts'

const Quarter = z.string().regex(/^\d{4}-Q[1-4]$/, 'write a quarter as 2026-Q4')

export const InsideQuery = ProjectQuery.extend({
  /** The last quarter; the current one unless another is named. */
  until: Quarter.optional(),
  /** How many quarters. Days are not kept. */
  quarters: z.coerce.number().int().min(1).max(12).default(4),
})
export type InsideQuery = z.infer<typeof InsideQuery>

const Interval = z.object({ low: z.number(), high: z.number() })
const Verdict = z.enum(['higher', 'lower', 'cannot-tell'])

const Side = z.object({
  n: z.int(),
  mean: z.number(),
  /** Null while there is one answer alone. */
  meanInterval: Interval.nullable(),
  /** The percentage of good scores: 9–10 of 10, 4–5 of 5, 5–7 of 7. */
  good: z.object({ percent: z.number(), interval: Interval }),
})
export type Side = z.infer<typeof Side>

/** What employees guess more than customers say. */
const Gap = z.object({
  /** Percentage points. */
  good: z.object({ difference: z.number(), interval: Interval, verdict: Verdict }),
  mean: z.object({ difference: z.number(), interval: Interval }),
})
export type Gap = z.infer<typeof Gap>

/** Null where fewer than five employees are counted. */
const Withheld = Estimate.nullable()

const Pulse = z.object({
  /** NPS of working here. */
  enps: Withheld,
  /** The percentage of those who agree (4 and 5) that they understand the promise. */
  understands: Withheld,
})

const Relation = z.object({
  of: z.enum(['enps', 'understands']),
  /** That have both figures. */
  units: z.int(),
  /** Pearson's; null with fewer than eight units, or where a figure is the same in all. */
  r: z.number().nullable(),
  interval: Interval.nullable(),
  verdict: z.enum(['together', 'opposite', 'cannot-tell']),
})

export const InsideReport = z.object({
  from: z.string(),
  until: z.string(),
  /** Of a cell with fewer employees nothing is told. */
  fewest: z.int(),
  /** Where employees guessed, by the size of the gap. */
  gaps: z.array(
    z.object({
      touchpoint: z.string(),
      name: z.string(),
      metric: z.enum(['nps', 'csat', 'ces']),
      customers: Side.nullable(),
      employees: Side.nullable(),
      /** Null where a side is missing, or has fewer than 10 answers. */
      gap: Gap.nullable(),
    }),
  ),
  /** Everybody who is counted below; the same as these added up. */
  pulse: Pulse,
  units: z.array(
    Pulse.extend({
      /** Null: all of no unit, and of units with fewer than five people. */
      unit: z.string().nullable(),
      name: z.string().nullable(),
      people: z.int().nullable(),
      /** NPS of its customers after a transaction; null where it is not said who they are. */
      customers: Estimate.nullable(),
    }),
  ),
  relations: z.array(Relation),
  /** In no order. Each appeared together with four others at least. */
  words: z.array(
    z.object({
      survey: z.string(),
      touchpoint: z.object({ key: z.string(), name: z.string() }).nullable(),
      texts: z.array(z.string()),
    }),
  ),
})
export type InsideReport = z.infer<typeof InsideReport>
