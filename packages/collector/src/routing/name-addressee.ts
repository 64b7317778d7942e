// Whom a rule names, as a person or a team that is there. Where nobody is, it is said why, and the touchpoint's team
// takes their place, then the project's owners: nothing is lost for want of an addressee.

import { z } from 'zod'
import type { Facts, SurveyResponse, Team, Whom } from '@innerloop/shared'
import type { Routing } from './routing.ts'

export type Addressee =
  | { kind: 'person'; email: string }
  | { kind: 'team'; team: string }
  | { kind: 'owners' }
  /** The project has no owner with an address. A case is opened all the same, and waits for somebody. */
  | { kind: 'nobody' }

/** Why somebody who was to be addressed is not. */
export type Missing = {
  whom: Whom['kind'] | 'touchpoint-team' | 'owners'
  why:
    /** The response has no touchpoint, or it is not known. */
    | 'no-touchpoint'
    | 'not-set'
    | 'not-an-address'
    /** Anybody can send an answer: only addresses that the team has declared itself are written to. */
    | 'unknown-address'
    | 'unknown-team'
    | 'empty-team'
  /** Of the trait, the property or the team. */
  name?: string
}

export type Named = {
  wanted: Whom
  to: Addressee
  /** In the order in which they were looked for; none where the wanted one is addressed. */
  missing: readonly Missing[]
}

type Place = Pick<SurveyResponse, 'touchpoint' | 'traits' | 'properties'>
type Found = Addressee | Missing

export function nameAddressee(wanted: Whom, response: Place, routing: Routing): Named {
  const missing: Missing[] = []
  for (const find of [
    () => findWanted(wanted, response, routing),
    // A supervisor's word is not for the whole team.
    ...(wanted.kind === 'supervisor' ? [] : [() => touchpointTeam(response, routing)]),
    () => projectOwners(routing),
  ]) {
    const found = find()
    if ('kind' in found) return { wanted, to: found, missing }
    missing.push(found)
  }
  return { wanted, to: { kind: 'nobody' }, missing }
}

/** Of all who are meant, in lower case. Who has a team without members hears as its supervisor. */
export function emailsOf(to: Addressee, { teams, owners }: Routing): readonly string[] {
  if (to.kind === 'person') return [to.email]
  if (to.kind === 'team') return addressesOf(teams.get(to.team))
  return to.kind === 'owners' ? owners : []
}

/** @example addressKey({ kind: 'person', email: 'ana@shop.example' }) // 'ana@shop.example' */
export function addressKey(to: Addressee): string {
  if (to.kind === 'person') return to.email
  return to.kind === 'team' ? `team:${to.team}` : to.kind
}

function findWanted(wanted: Whom, { touchpoint, traits, properties }: Place, routing: Routing): Found {
  switch (wanted.kind) {
    case 'person':
      return { kind: 'person', email: wanted.email }
    case 'team':
      return teamOf(wanted.team, routing, 'team')
    case 'account-manager':
      return staffIn(traits, wanted.trait, { whom: 'account-manager', staff: routing.staff })
    case 'employee':
      return staffIn(properties, wanted.property, { whom: 'employee', staff: routing.staff })
    case 'touchpoint-owner':
      return atTouchpoint(touchpoint, routing, 'owner')
    case 'supervisor':
      return atTouchpoint(touchpoint, routing, 'supervisor')
  }
}

function atTouchpoint(key: string | undefined, routing: Routing, who: 'owner' | 'supervisor'): Found {
  const whom = who === 'owner' ? 'touchpoint-owner' : who
  const touchpoint = routing.touchpoints.get(key ?? '')
  if (!touchpoint) return { whom, why: 'no-touchpoint' }
  const ofTeam = who === 'supervisor' ? routing.teams.get(touchpoint.team ?? '')?.supervisor : undefined
  const email = touchpoint[who] ?? ofTeam
  return email === undefined ? { whom, why: 'not-set' } : { kind: 'person', email: email.toLowerCase() }
}

function staffIn(
  facts: Facts | undefined,
  name: string,
  { whom, staff }: { whom: 'account-manager' | 'employee'; staff: Routing['staff'] },
): Found {
  const fact = facts && Object.hasOwn(facts, name) ? facts[name] : undefined
  if (fact === undefined || fact === null || fact === '') return { whom, why: 'not-set', name }
  const { data: email } = z.email().safeParse(String(fact).trim().toLowerCase())
  if (email === undefined) return { whom, why: 'not-an-address', name }
  return staff.has(email) ? { kind: 'person', email } : { whom, why: 'unknown-address', name }
}

function touchpointTeam({ touchpoint: key }: Place, routing: Routing): Found {
  const touchpoint = routing.touchpoints.get(key ?? '')
  if (!touchpoint) return { whom: 'touchpoint-team', why: 'no-touchpoint' }
  if (touchpoint.team === undefined) return { whom: 'touchpoint-team', why: 'not-set' }
  return teamOf(touchpoint.team, routing, 'touchpoint-team')
}

function teamOf(id: string, { teams }: Routing, whom: 'team' | 'touchpoint-team'): Found {
  const team = teams.get(id)
  if (!team) return { whom, why: 'unknown-team', name: id }
  return addressesOf(team).length > 0 ? { kind: 'team', team: id } : { whom, why: 'empty-team', name: id }
}

function addressesOf(team: Team | undefined): readonly string[] {
  if (!team) return []
  if (team.members.length > 0) return team.members
  return team.supervisor === undefined ? [] : [team.supervisor]
}

function projectOwners({ owners }: Routing): Found {
  return owners.length > 0 ? { kind: 'owners' } : { whom: 'owners', why: 'not-set' }
}
