import { z } from 'zod'
import { ProjectQuery } from '../paging.ts'
import { Score } from '../reports/score-report.ts'

export const PriorityQuery = ProjectQuery.extend({
  /** Where both are known, which of them counts. */
  importance: z.enum(['stated', 'derived']).default('stated'),
  /** Days of the project, both included; the last 90 unless they are given. */
  from: z.iso.date().optional(),
  to: z.iso.date().optional(),
})
export type PriorityQuery = z.infer<typeof PriorityQuery>

export const PriorityReport = z.object({
  from: z.string(),
  to: z.string(),
  importance: z.enum(['stated', 'derived']),
  /** When the derived importance was worked out; null where it never was. */
  derivedAt: z.string().nullable(),
  touchpoints: z.array(
    z.object({
      touchpoint: z.string(),
      name: z.string(),
      /** Prompts shown there, and their share of those at all touchpoints. */
      shown: z.int(),
      frequencyShare: z.number(),
      stated: z.number().nullable(),
      /** A correlation from 0 on; what goes along with the relationship backwards counts as nothing. */
      derived: z
        .object({ n: z.int(), correlation: z.number(), low: z.number(), high: z.number() })
        .nullable(),
      /** The one that counts, 0 … 1; null where neither is known. */
      importance: z.number().nullable(),
      source: z.enum(['stated', 'derived']).nullable(),
      score: Score,
      /** The way that is left to an NPS of 100, as a share of the whole scale. */
      headroom: z.number().nullable(),
      /** Frequency × importance, and that times the room left. */
      weight: z.number().nullable(),
      priority: z.number().nullable(),
    }),
  ),
})
export type PriorityReport = z.infer<typeof PriorityReport>
