import { Key } from '@innerloop/shared'
import { z } from 'zod'

const Share = z.object({ value: z.string().min(1).max(100), share: z.number().gt(0).max(1) })

/** What all customers are by one dimension, whoever answers: known from elsewhere, as from the books. */
export const Population = z.object({
  id: Key,
  /** Its key; of several of one dimension, the one that was written last counts. */
  dimension: Key,
  shares: z
    .array(Share)
    .min(2)
    .max(50)
    .refine(
      (shares) => new Set(shares.map(({ value }) => value)).size === shares.length,
      'give each value once',
    )
    .refine(
      (shares) => Math.abs(shares.reduce((sum, { share }) => sum + share, 0) - 1) < 0.005,
      'shares add up to 1',
    ),
  /** Where the shares are from, as "customer list of 1 October". */
  source: z.string().trim().min(1).max(300),
})
export type Population = z.infer<typeof Population>
