import { z } from 'zod'
import { PageQuery } from '../paging.ts'

export const DeliveriesQuery = PageQuery.extend({
  state: z.enum(['due', 'held', 'delivered', 'refused', 'given-up']).optional(),
  /** An e-mail address, or the id of an endpoint. */
  address: z.string().optional(),
})
export type DeliveriesQuery = z.infer<typeof DeliveriesQuery>

export const ListedDelivery = z.object({
  /** Of every attempt: receivers know duplicates by it. */
  id: z.string(),
  channel: z.enum(['mail', 'endpoint']),
  address: z.string(),
  /** What it tells about. */
  subject: z.record(z.string(), z.unknown()),
  state: z.enum(['due', 'held', 'delivered', 'refused', 'given-up']),
  attempts: z.int(),
  createdAt: z.string(),
  /** Of the next attempt, while it is due. */
  dueAt: z.string(),
})
export type ListedDelivery = z.infer<typeof ListedDelivery>

/** The newest first. */
export const DeliveryPage = z.object({ deliveries: z.array(ListedDelivery), next: z.string().optional() })
export type DeliveryPage = z.infer<typeof DeliveryPage>

export const WholeDelivery = ListedDelivery.extend({
  made: z.array(
    z.object({
      number: z.int(),
      at: z.string(),
      outcome: z.enum(['delivered', 'refused', 'failed']),
      reason: z.string(),
      status: z.int().optional(),
      detail: z.string().optional(),
      excerpt: z.string().optional(),
      retryAfterMs: z.number().optional(),
    }),
  ),
})
export type WholeDelivery = z.infer<typeof WholeDelivery>
