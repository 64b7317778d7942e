// Who followed up: leaders are to be seen doing it themselves.

import type { CaseEvent } from '@innerloop/shared'
import type { Role } from '../access/permissions.ts'
import type { Wins } from './wins.ts'

type Happened = { caseId: string; event: CaseEvent }
type Member = { email: string; name: string; role: Role }
type Done = Record<'cases' | 'tried' | 'reached' | 'resolved', Set<string>> & { name: string }

const RANK: readonly Role[] = ['owner', 'manager', 'agent', 'viewer']

export function followUpsOf(happened: readonly Happened[], members: readonly Member[]): Wins['followUps'] {
  const roles = new Map<string, Member>()
  for (const member of members) {
    const known = roles.get(member.email)
    if (!known || RANK.indexOf(member.role) < RANK.indexOf(known.role)) roles.set(member.email, member)
  }
  const done = new Map<string, Done>()
  for (const { email, name, role } of roles.values())
    if (role === 'owner' || role === 'manager') done.set(email, nothing(name))
  for (const { caseId, event } of happened) {
    if (event.by.kind !== 'person') continue
    const own = done.get(event.by.id) ?? nothing(event.by.name)
    done.set(event.by.id, own)
    own.cases.add(caseId)
    if (event.kind === 'attempted') own.tried.add(caseId)
    if (event.kind === 'attempted' && event.outcome === 'reached') own.reached.add(caseId)
    if (event.kind === 'resolved') own.resolved.add(caseId)
  }
  return [...done]
    .map(([email, { name, cases, tried, reached, resolved }]) => ({
      email,
      name: roles.get(email)?.name ?? name,
      role: roles.get(email)?.role ?? null,
      cases: cases.size,
      tried: tried.size,
      reached: reached.size,
      resolved: resolved.size,
    }))
    .sort((a, b) => b.tried - a.tried || b.cases - a.cases || (a.email < b.email ? -1 : 1))
}

function nothing(name: string): Done {
  return { name, cases: new Set(), tried: new Set(), reached: new Set(), resolved: new Set() }
}
