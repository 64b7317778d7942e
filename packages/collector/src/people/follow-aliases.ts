import { count, eq, max } from 'drizzle-orm'
import type { Transaction } from '../database/open-database.ts'
import { personAliases } from '../database/tables.ts'

/** Held in memory for each project: some 200 bytes each. */
export const MOST_ALIASES = 50_000

export type FollowedAliases = { aliases: Map<string, string>; stamp: string }

export function noAliases(): FollowedAliases {
  return { aliases: new Map(), stamp: '0' }
}

/** Brings the map up to date, itself: whoever was given it before sees it too. Reads nothing where nothing changed. */
export async function followAliases(
  tx: Transaction,
  projectId: string,
  followed: FollowedAliases,
): Promise<void> {
  const inProject = eq(personAliases.projectId, projectId)
  const [state] = await tx
    .select({ aliases: count(), last: max(personAliases.mergedAt) })
    .from(personAliases)
    .where(inProject)
  const stamp = `${state!.aliases} ${state!.last}`
  if (stamp === followed.stamp || (state!.aliases === 0 && followed.aliases.size === 0)) return
  const rows = await tx.select().from(personAliases).where(inProject)
  followed.aliases.clear()
  for (const { personId, intoId } of rows) followed.aliases.set(personId, intoId)
  followed.stamp = stamp
}
