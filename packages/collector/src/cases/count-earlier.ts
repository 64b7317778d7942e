import { and, eq, inArray } from 'drizzle-orm'
import type { Transaction } from '../database/open-database.ts'
import { cases } from '../database/tables.ts'

/** A case that comes again within so many days is the same trouble until somebody shows otherwise. */
export const RECURRENCE_DAYS = 90
export const RECURRENCE_MS = RECURRENCE_DAYS * 86_400_000

type Row = { id: string; personId: string | null; openedAt: number }

/** How many cases of the same customer there were within the 90 days before each, by the case's id. */
export async function countEarlier(
  tx: Transaction,
  projectId: string,
  page: readonly Row[],
): Promise<Map<string, number>> {
  const people = [...new Set(page.flatMap(({ personId }) => personId ?? []))]
  if (people.length === 0) return new Map()
  const rows = await tx
    .select({ personId: cases.personId, openedAt: cases.openedAt })
    .from(cases)
    .where(and(eq(cases.projectId, projectId), inArray(cases.personId, people)))
  return new Map(
    page.map(({ id, personId, openedAt }) => [
      id,
      rows.filter(
        (other) =>
          other.personId === personId &&
          other.openedAt < openedAt &&
          other.openedAt >= openedAt - RECURRENCE_MS,
      ).length,
    ]),
  )
}
