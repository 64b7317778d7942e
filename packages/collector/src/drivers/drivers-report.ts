import { z } from 'zod'
import { DRIVER_KINDS } from './facts-of.ts'
import { OUTCOMES } from './fit-models.ts'

const Interval = z.object({ low: z.number(), high: z.number() })

const Effect = z.object({
  /** Of what all drivers explain together, 0 … 1. */
  share: z.number(),
  shareInterval: Interval,
  /** With one unit more, the other drivers being equal: points of the score, or a share of answers. */
  slope: z.number(),
  slopeInterval: Interval,
  p: z.number(),
})

const Model = z.object({ explained: z.number(), explainedInterval: Interval })

export const DriverSet = z.object({
  kind: z.enum(DRIVER_KINDS),
  /** Answers that have all of the drivers, of so many in the sample. */
  n: z.int(),
  of: z.int(),
  /** Why there are no figures. */
  refusal: z.enum(['no-drivers', 'too-few', 'all-alike']).nullable(),
  /** Beyond 14 drivers relative weights take the place of Shapley shares. */
  method: z.enum(['shapley', 'relative-weights']),
  models: z.record(z.enum(OUTCOMES), Model).nullable(),
  /** What moves the score most comes first. */
  drivers: z.array(
    z.object({
      driver: z.string(),
      mean: z.number(),
      deviation: z.number(),
      verdict: z.enum(['moves-up', 'moves-down', 'cannot-tell']),
      /** Whether it makes detractors more than promoters, or the other way round. */
      asymmetry: z.enum(['detractors', 'promoters']).nullable(),
      effects: z.record(z.enum(OUTCOMES), Effect),
    }),
  ),
  leftOut: z.array(
    z.object({
      driver: z.string(),
      reason: z.enum(['rare', 'same-for-all', 'same-as', 'too-many']),
      as: z.string().optional(),
    }),
  ),
})
export type DriverSet = z.infer<typeof DriverSet>

export const DriversResult = z.object({
  places: z.array(
    z.object({
      touchpoint: z.string().nullable(),
      name: z.string(),
      /** Answers to the recommendation question. */
      answers: z.int(),
      sets: z.array(DriverSet),
    }),
  ),
  /** Of each touchpoint: how a score there goes along with the same person's next relationship score. */
  importance: z.array(
    z.object({ touchpoint: z.string(), n: z.int(), correlation: z.number(), interval: Interval }),
  ),
})
export type DriversResult = z.infer<typeof DriversResult>
