// A programme as another company could take it over: how it is set up, and nobody's name or address.

import type { Programme, RoutingRule, Team, Touchpoint } from '@innerloop/shared'
import { RECORD_KINDS } from '../records/kinds.ts'
import type { Identified, RecordKind } from '../records/record-kind.ts'

export function templateOf(programme: Programme): Programme {
  const { touchpoints, teams, rules, records = {}, ...rest } = programme
  const kept = Object.entries(records).flatMap(([plural, given]) => {
    const kind = RECORD_KINDS.find((one) => one.plural === plural)!
    const own = given.flatMap((record) => recordOf(kind, record) ?? [])
    return own.length > 0 ? [[plural, own] as const] : []
  })
  return {
    ...rest,
    touchpoints: touchpoints.map(touchpointOf),
    ...(teams && { teams: teams.map(teamOf) }),
    ...(rules && { rules: rules.map(ruleOf) }),
    ...(kept.length > 0 && { records: Object.fromEntries(kept) }),
  }
}

function touchpointOf({ owner: _, supervisor: __, ...touchpoint }: Touchpoint): Touchpoint {
  return touchpoint
}

function teamOf({ supervisor: _, ...team }: Team): Team {
  return { ...team, members: [] }
}

/** Whoever was named by address is now whoever owns the touchpoint. */
function ruleOf(rule: RoutingRule): RoutingRule {
  const owner = { kind: 'touchpoint-owner' } as const
  return {
    ...rule,
    actions: rule.actions.map((action) => {
      if ('for' in action && action.for?.kind === 'person') return { ...action, for: owner }
      if ('whom' in action && action.whom?.kind === 'person') return { ...action, whom: owner }
      return action
    }),
  }
}

function recordOf(kind: RecordKind, record: Identified): Identified | undefined {
  const own = kind.template ? kind.template(record) : record
  const parsed = own && kind.schema.safeParse(withoutAddresses(own))
  return parsed?.success ? parsed.data : undefined
}

const ADDRESS = /^[^@\s]+@[^@\s]+\.[^@\s]+$/

function withoutAddresses(value: unknown): unknown {
  if (Array.isArray(value)) return value.filter((one) => !isAddress(one)).map(withoutAddresses)
  if (typeof value !== 'object' || value === null) return value
  const members = Object.entries(value).filter(([, one]) => !isAddress(one))
  return Object.fromEntries(members.map(([name, one]) => [name, withoutAddresses(one)]))
}

function isAddress(value: unknown): boolean {
  return typeof value === 'string' && ADDRESS.test(value)
}
