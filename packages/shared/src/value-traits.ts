import { z } from 'zod'

const TraitName = z.string().min(1).max(64)

/** Which traits say what a customer is to the business; each may be left out. Amounts are in one currency. */
export const ValueTraits = z
  .strictObject({
    /** A year's revenue with the customer, and that of the year before; the first is `customerValue` unless named. */
    revenue: TraitName.optional(),
    revenueBefore: TraitName.optional(),
    /** What is left of a year's revenue after what the customer costs. */
    margin: TraitName.optional(),
    /** Years as a customer, or the day since when, as `2024-05-01`. */
    tenure: TraitName.optional(),
    /** The day on which they left, as `2026-05-01`; absent of customers. */
    churnedAt: TraitName.optional(),
    /** Per cent, 0 … 100, of what they spend on such things that they spend with us. */
    wallet: TraitName.optional(),
    /** How many further products or services they bought. */
    crossSell: TraitName.optional(),
    /** Whether they bought: yes or no, or how much. Where no trait says so, a property of the response. */
    conversion: TraitName.optional(),
    /** By how much they use us more than before, in per cent: −40 of somebody who uses little more than half. */
    usageChange: TraitName.optional(),
  })
  .refine((named) => new Set(Object.values(named)).size === Object.keys(named).length, 'name each trait once')
export type ValueTraits = z.infer<typeof ValueTraits>
