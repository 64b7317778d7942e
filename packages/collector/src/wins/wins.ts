import { z } from 'zod'
import { Role } from '../access/permissions.ts'
import { EffectReport } from '../initiatives/effect/effect-report.ts'
import { ProjectQuery } from '../paging.ts'

export const WinsQuery = ProjectQuery.extend({
  /** So many days until now. */
  days: z.coerce.number().int().min(1).max(366).default(28),
})

const Effective = EffectReport.pick({
  metric: true,
  stage: true,
  difference: true,
  interval: true,
  sentence: true,
}).extend({
  initiativeId: z.string(),
  title: z.string(),
  launched: z.string(),
})

/** What went well, and who followed up: the answer of `GET /v1/wins`. */
export const Wins = z.object({
  from: z.string(),
  to: z.string(),
  /** Cases that were put right and verified, the newest first; 50 at most. */
  verified: z.object({
    n: z.int(),
    cases: z.array(
      z.object({
        caseId: z.string(),
        touchpoint: z.string().nullable(),
        rootCause: z.string().nullable(),
        assignee: z.string().nullable(),
        verifiedAt: z.string(),
      }),
    ),
  }),
  /** Initiatives of the last year that surely raised the score. */
  effective: z.array(Effective),
  /**
   * Who followed up, by falling number of customers whom they tried to reach; owners and managers are listed with none,
   * too.
   */
  followUps: z.array(
    z.object({
      email: z.string(),
      name: z.string(),
      /** Null for somebody who is no member any more. */
      role: Role.nullable(),
      /** Cases in which they did something. */
      cases: z.int(),
      /** Customers whom they tried to reach, and reached. */
      tried: z.int(),
      reached: z.int(),
      resolved: z.int(),
    }),
  ),
})
export type Wins = z.infer<typeof Wins>
