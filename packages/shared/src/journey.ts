import { z } from 'zod'
import { Key } from './fields.ts'

/** With so many answers at each touchpoint a map is what customers said, unless it names another number. */
export const CONFIRMED_BY = 30
/** A map that was not changed for so many days is to be looked at again, unless it names another number. */
export const STALE_AFTER_DAYS = 180

const Stage = z.object({
  id: Key,
  name: z.string().min(1).max(200),
  /** In the order in which the customer meets them. */
  touchpoints: z.array(Key).max(100),
})

/** An ordered set of touchpoints, from the customer's side. */
export const Journey = z
  .object({
    id: Key,
    name: z.string().min(1).max(200),
    description: z.string().max(5000).optional(),
    /** Whose journey it is, in words. */
    persona: z.string().max(1000).optional(),
    /** What the customer wants in life, that the journey is for: `A home of my own`. */
    lifeNeed: z.string().min(1).max(200).optional(),
    /** As customers have it, or as the team means it to become. */
    state: z.enum(['as-is', 'to-be']).optional(),
    /** Of a to-be: the as-is that it comes from. */
    comesFrom: Key.optional(),
    /** How far the work on the map is. Validated: customers confirmed it, each touchpoint with `confirmedBy` answers. */
    status: z.enum(['prepare', 'draw', 'validated', 'improve']).optional(),
    /** Answers needed at each touchpoint; `CONFIRMED_BY` unless it is said. */
    confirmedBy: z.int().min(1).max(100_000).optional(),
    /** Days without a change after which it is to be looked at again; `STALE_AFTER_DAYS` unless it is said. */
    staleAfterDays: z.int().min(1).max(3650).optional(),
    /** Whose customers it is about: the value of a dimension, as of the tier of value, that its report begins with. */
    segment: z.object({ dimension: Key, value: z.string().min(1).max(100) }).optional(),
    /** Who keeps it, in whose name, with which team. */
    owner: z.email().optional(),
    sponsor: z.email().optional(),
    team: Key.optional(),
    stages: z.array(Stage).max(50),
  })
  .refine(
    ({ stages }) => new Set(stages.map(({ id }) => id)).size === stages.length,
    'give each stage its own id',
  )
  .refine(
    ({ state, comesFrom }) => comesFrom === undefined || state === 'to-be',
    'only a to-be comes from another journey',
  )
  .refine(({ id, comesFrom }) => comesFrom !== id, 'a journey does not come from itself')
export type Journey = z.infer<typeof Journey>
