import type { Team, Touchpoint } from '@innerloop/shared'

/** Where an address is still written to after its member has gone: teams, and touchpoints. */
export function stillNamedIn(
  email: string,
  { teams, touchpoints }: { teams: readonly Team[]; touchpoints: readonly Touchpoint[] },
): string[] {
  const isThem = (address: string | undefined) => address?.toLowerCase() === email.toLowerCase()
  return [
    ...teams.filter(({ members, supervisor }) => members.some(isThem) || isThem(supervisor)),
    ...touchpoints.filter(({ owner, supervisor }) => isThem(owner) || isThem(supervisor)),
  ].map(({ name }) => name)
}
