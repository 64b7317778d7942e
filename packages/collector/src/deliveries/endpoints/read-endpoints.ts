import { asc, eq } from 'drizzle-orm'
import type { Transaction } from '../../database/open-database.ts'
import { endpoints } from '../../database/tables.ts'
import type { Endpoint } from './endpoint.ts'

export async function readEndpoints(tx: Transaction, projectId: string): Promise<Endpoint[]> {
  const rows = await tx
    .select({ definition: endpoints.definition })
    .from(endpoints)
    .where(eq(endpoints.projectId, projectId))
    .orderBy(asc(endpoints.id))
  return rows.map(({ definition }) => definition)
}
