import type { Team, Touchpoint } from '@innerloop/shared'
import { type HoursFields, hoursFieldsOf, hoursOf, type HoursRead } from './hours-of.ts'
import { idFor } from './id-for.ts'

/** A team as its form has it, with the touchpoints whose cases it works. */
export type TeamFields = {
  name: string
  members: string[]
  supervisor: string
  hours: HoursFields | null
  touchpoints: string[]
}

export function teamFieldsOf(team: Team | undefined, touchpoints: readonly Touchpoint[]): TeamFields {
  return {
    name: team?.name ?? '',
    members: team?.members ?? [],
    supervisor: team?.supervisor ?? '',
    hours: team?.hours ? hoursFieldsOf(team.hours) : null,
    touchpoints: touchpoints.filter((one) => team && one.team === team.id).map(({ key }) => key),
  }
}

/** The team that the form describes, or what is wrong with its hours. */
export function teamOf(
  { name, members, supervisor, hours }: TeamFields,
  { before, taken }: { before: Team | undefined; taken: readonly string[] },
): { team: Team } | Exclude<HoursRead, { hours: unknown }> {
  const read = hours ? hoursOf(hours) : undefined
  if (read && !('hours' in read)) return read
  return {
    team: {
      id: before?.id ?? idFor(name, taken),
      name: name.trim(),
      members,
      ...(supervisor.trim() && { supervisor: supervisor.trim() }),
      ...(read && { hours: read.hours }),
    },
  }
}

/** Which touchpoints get another team by it; null of one that it leaves. */
export function touchpointsChanged(
  team: string,
  wanted: readonly string[],
  touchpoints: readonly Touchpoint[],
): Map<string, string | null> {
  const changed = new Map<string, string | null>()
  for (const { key, team: now } of touchpoints) {
    if (wanted.includes(key) && now !== team) changed.set(key, team)
    if (!wanted.includes(key) && now === team) changed.set(key, null)
  }
  return changed
}
