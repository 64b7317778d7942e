import { z } from 'zod'
import { RiskModel } from './value-result.ts'

// Customers by name: who may leave, and who could be won.

export const RiskReason = z.object({
  /** A low score, days without an answer, or how many bad moments. */
  kind: z.enum(['score', 'silence', 'irritants']),
  amount: z.number(),
})

export const AtRisk = z.object({
  personId: z.string(),
  /** 0 … 1: how likely they leave within the period, where the model is fitted; else only an order. */
  risk: z.number(),
  /** What they are worth in a year. */
  worth: z.number().nullable(),
  reasons: z.array(RiskReason),
})
export type AtRisk = z.infer<typeof AtRisk>

export const Opportunity = z.object({
  personId: z.string(),
  /** They use us much less than before; or they are worth much and have long said nothing. */
  kind: z.enum(['usage-drop', 'silent']),
  worth: z.number().nullable(),
  /** In per cent. */
  usageChange: z.number().nullable(),
  /** null: they never answered. */
  answeredAt: z.string().nullable(),
})
export type Opportunity = z.infer<typeof Opportunity>

export const AttentionResult = z.object({
  days: z.int(),
  model: RiskModel,
  /** Customers who gave a score within both periods and have not left: risks are theirs. */
  scored: z.int(),
  /** The 50 with the most to lose: risk times what they are worth, or times the mean where that is not known. */
  atRisk: z.array(AtRisk),
  /** How many there are of each kind; null where the traits that tell are not named. */
  usageDrops: z.int().nullable(),
  silent: z.int().nullable(),
  /** Of each kind the 50 that are worth most. */
  opportunities: z.array(Opportunity),
})
export type AttentionResult = z.infer<typeof AttentionResult>
