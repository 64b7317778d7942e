// What may be given to a customer over one case without asking somebody else.

import type { CaseEvent, Project } from '@innerloop/shared'
import { type Access, may } from '../access/access.ts'

export type Authority = 'owner' | 'manager' | 'agent'
type Discretion = NonNullable<Project['discretion']>

export function authorityOf(access: Access, projectId: string): Authority {
  if (may(access, 'members:write', projectId)) return 'owner'
  return may(access, 'programme:write', projectId) ? 'manager' : 'agent'
}

/** @param isSupervisor of the case's team or touchpoint: as a manager, over this case */
export function limitOf(
  { agent, manager = Infinity }: Discretion,
  authority: Authority,
  isSupervisor: boolean,
): number {
  if (authority === 'owner') return Infinity
  return authority === 'manager' || isSupervisor ? manager : agent
}

/** Of all that was given over a case, by whomever: so that no limit is passed in steps. */
export function givenIn(events: readonly CaseEvent[]): number {
  const cents = events.map((event) => (event.kind === 'gesture' ? Math.round(100 * event.amount) : 0))
  return cents.reduce((sum, one) => sum + one, 0) / 100
}
