import { z } from 'zod'
import { Initiative } from '../initiative.ts'
import { EffectReport } from '../effect/effect-report.ts'

const Interval = z.object({ low: z.number(), high: z.number() })
const Named = z.object({ id: z.string(), title: z.string() })

/** Its effect as far as the list says it; all of it is at `GET /v1/initiatives/:id/effect`. */
const BriefEffect = EffectReport.pick({
  metric: true,
  stage: true,
  until: true,
  difference: true,
  interval: true,
  early: true,
  verdict: true,
  reason: true,
  expected: true,
  sentence: true,
}).extend({ nBefore: z.int(), nAfter: z.int() })

export const ListedInitiative = Named.extend({
  status: z.enum(['idea', 'decided', 'running', 'launched', 'measured', 'closed']),
  kind: Initiative.shape.kind.unwrap(),
  course: Initiative.shape.course.unwrap(),
  horizon: Initiative.shape.horizon.unwrap(),
  owner: z.string().nullable(),
  due: z.string().nullable(),
  launched: z.string().nullable(),
  openActions: z.int(),
  openBlockers: z.int(),
  /** Null before its launch, and where it was closed more than a year ago. */
  effect: BriefEffect.nullable(),
})
export type ListedInitiative = z.infer<typeof ListedInitiative>

/** Why it may be time to stop. */
export const StopReason = z.discriminatedUnion('kind', [
  /** The team says so: customers do not value it. */
  z.object({ kind: z.literal('stated') }),
  /** It was measured to its end, and nothing can be told of it. */
  z.object({ kind: z.literal('no-effect'), difference: z.number(), interval: Interval }),
  z.object({ kind: z.literal('worse'), difference: z.number(), interval: Interval }),
  /** Surely less than was expected of it. */
  z.object({
    kind: z.literal('below-expected'),
    expected: z.number(),
    difference: z.number(),
    interval: Interval,
  }),
  /** The cases that it came from, of the last 90 days and of the 90 days before. */
  z.object({ kind: z.enum(['no-evidence', 'shrinking']), before: z.int(), now: z.int() }),
])
export type StopReason = z.infer<typeof StopReason>

/** The answer of `GET /v1/reports/initiatives`. */
export const InitiativesReport = z.object({
  today: z.string(),
  /** By id. */
  initiatives: z.array(ListedInitiative),
  /** Of those under way and of ideas: which departments they touch, how important, and how much it changes there. */
  matrix: z.array(
    z.object({
      unit: z.string(),
      /** Its id, where it is a team. */
      team: z.string().nullable(),
      touches: z.array(Named.extend({ importance: z.int(), impact: z.int() })),
      /** Of all initiatives that are not closed. */
      openActions: z.int(),
      lateActions: z.int(),
    }),
  ),
  /** Open actions that name no department. */
  unassigned: z.object({ openActions: z.int(), lateActions: z.int() }),
  /** Where nobody stands behind what is under way: at a level, or in a department that it changes much. */
  gaps: z.array(
    z.object({
      initiative: Named,
      level: z.enum(['executive', 'middle', 'front', 'peer']).nullable(),
      unit: z.string().nullable(),
    }),
  ),
  blockers: z.array(
    z.object({
      initiative: Named,
      kind: z.enum(['policy', 'process', 'technology', 'skill']),
      text: z.string(),
    }),
  ),
  stop: z.array(z.object({ initiative: Named, why: z.array(StopReason) })),
  /** Of those under way. */
  balance: z.object({ short: z.int(), long: z.int(), quickWins: z.int(), structural: z.int() }),
})
export type InitiativesReport = z.infer<typeof InitiativesReport>
