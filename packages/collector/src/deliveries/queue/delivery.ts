import type { deliveries } from '../../database/tables.ts'

/** What a delivery tells about. What it says is read when it is sent, so that a comment that came later is in it. */
export type Subject =
  | { kind: 'response'; responseId: string; reason: string }
  | {
      kind: 'case'
      caseId: string
      responseId: string
      event: 'opened' | 'assigned' | 'escalated'
      reason: string
    }
  | { kind: 'endpoint-paused'; endpointId: string; why: 'gone' | 'failing' }
  | { kind: 'test' }

export type Delivery = typeof deliveries.$inferSelect

export type NewDelivery = Pick<Delivery, 'projectId' | 'subject' | 'channel' | 'address'> & {
  /** Not before then: more of what it tells about may be on its way. */
  dueAt: number
}
