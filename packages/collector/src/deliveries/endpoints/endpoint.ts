import { Key, WebAddress } from '@innerloop/shared'
import { z } from 'zod'
import { chatServiceOf } from '../chat/chat-service-of.ts'

/** Where messages go besides people's mail. */
export const Endpoint = z
  .object({
    id: Key,
    name: z.string().min(1).max(200),
    /** Other than `webhook`: the incoming webhook of such a chat. */
    kind: z.enum(['webhook', 'slack', 'teams', 'discord']),
    url: WebAddress,
    /** Hears of every case, not only of those that a rule sends here. */
    everyCase: z.boolean().default(false),
  })
  .refine(({ kind, url }) => kind === 'webhook' || chatServiceOf(url) === kind || isRelay(url), {
    path: ['url'],
    error: 'paste the address of an incoming webhook of that chat',
  })
export type Endpoint = z.infer<typeof Endpoint>

/** Such as one's own before a chat behind a firewall. */
function isRelay(url: string): boolean {
  return chatServiceOf(url) === undefined
}

export const ListedEndpoint = Endpoint.safeExtend({
  /** Why nothing is sent to it; null where messages are. */
  paused: z.enum(['gone', 'failing', 'by-hand']).nullable(),
})
export type ListedEndpoint = z.infer<typeof ListedEndpoint>

/** `secret` is shown this once. */
export const MadeEndpoint = ListedEndpoint.safeExtend({ secret: z.string().optional() })
export const MadeSecret = z.object({ secret: z.string() })
export const MadeDelivery = z.object({ deliveryId: z.string() })
