import type { deliveries } from '../../database/tables.ts'
import type { Reason } from '../reason.ts'

/** What a delivery tells about. What it says is read when it is sent, so that a comment that came later is in it. */
export type Subject =
  | { kind: 'response'; responseId: string; reason: Reason }
  | {
      kind: 'case'
      caseId: string
      responseId: string
      event: 'opened' | 'assigned' | 'escalated' | 'verified' | 'reopened'
      reason: Reason
    }
  /** To the customer: was it put right? */
  | { kind: 'recovery'; caseId: string; responseId: string }
  /** To the customer: what was changed upon what they said. */
  | { kind: 'change'; initiativeId: string; caseId: string; responseId: string }
  /** What there was for one reader in a span of time; milliseconds since 1970-01-01 UTC. */
  | { kind: 'digest'; every: 'day' | 'week'; from: number; to: number }
  | { kind: 'endpoint-paused'; endpointId: string; why: 'gone' | 'failing' }
  | { kind: 'test' }

export type Delivery = typeof deliveries.$inferSelect

export type NewDelivery = Pick<Delivery, 'projectId' | 'subject' | 'channel' | 'address'> & {
  /** Not before then: more of what it tells about may be on its way. */
  dueAt: number
}

/** In the place of a customer's address, which is not kept with a delivery: it is found when it is sent. */
export const CUSTOMER = 'customer'
