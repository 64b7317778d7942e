import { Key } from '@innerloop/shared'
import { z } from 'zod'
import { Scope } from '../initiatives/measure.ts'

const Line = z.string().trim().min(1).max(200)
const Email = z.email().toLowerCase()

/** Measured here, from what customers answer. */
const OfScore = z.object({
  kind: z.literal('score'),
  pattern: z.enum(['past', 'present', 'potential']).default('past'),
  metric: z.enum(['nps', 'csat', 'ces']).default('nps'),
  scope: Scope.prefault({}),
  /** The days that it is to rise from, both included. */
  baseline: z.object({ from: z.iso.date(), to: z.iso.date() }),
  /** Of how many days the score is: until the date, and until today on the way there. */
  days: z.int().min(7).max(366).default(28),
})

/** Counted elsewhere, and written down here. */
const ByHand = z.object({
  kind: z.literal('by-hand'),
  /** What is counted, as "shares of calls back within a day". */
  name: Line,
  unit: z.string().trim().max(20).default(''),
  baseline: z.number(),
  readings: z
    .array(z.object({ on: z.iso.date(), value: z.number() }))
    .max(500)
    .default([]),
})

/** What success looks like. */
export const Goal = z
  .object({
    id: Key,
    title: Line,
    why: z.string().trim().max(5000).optional(),
    /** What customers experience ("felt heard"), or what somebody does for it ("chat with every customer"). */
    kind: z.enum(['outcome', 'behaviour']).default('outcome'),
    /** The goal that it serves: a company's, say. */
    parent: Key.optional(),
    owner: Email.optional(),
    team: Key.optional(),
    measure: z.discriminatedUnion('kind', [OfScore, ByHand]),
    target: z.number(),
    /** By when. */
    by: z.iso.date(),
    initiatives: z.array(Key).max(50).default([]),
  })
  .superRefine(({ kind, parent, measure, by }, context) => {
    const complain = (path: string[], message: string) => context.addIssue({ code: 'custom', path, message })
    if (kind === 'behaviour' && parent === undefined)
      complain(
        ['parent'],
        'name the outcome that the behaviour serves: who is paid for what they do, does it',
      )
    if (measure.kind !== 'score') return
    const { from, to } = measure.baseline
    if (to < from) complain(['measure', 'baseline', 'to'], 'it comes after "from"')
    if (by <= to) complain(['by'], 'it comes after the days that the score is to rise from')
  })
export type Goal = z.infer<typeof Goal>
export type ScoreGoal = z.infer<typeof OfScore>
