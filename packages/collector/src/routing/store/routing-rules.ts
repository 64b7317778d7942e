import { asc, eq } from 'drizzle-orm'
import type { RoutingRule } from '@innerloop/shared'
import type { Transaction } from '../../database/open-database.ts'
import { routingRules } from '../../database/tables.ts'

/** The project's own, in the order in which they are tried; none where the default ones are in force. */
export async function readRules(tx: Transaction, projectId: string): Promise<RoutingRule[]> {
  const rows = await tx
    .select()
    .from(routingRules)
    .where(eq(routingRules.projectId, projectId))
    .orderBy(asc(routingRules.place))
  return rows.map(({ definition }) => definition)
}

/** All rules of the project in their order; others go. */
export async function replaceRules(
  tx: Transaction,
  projectId: string,
  rules: readonly RoutingRule[],
): Promise<void> {
  await tx.delete(routingRules).where(eq(routingRules.projectId, projectId))
  for (const [place, definition] of rules.entries())
    await tx.insert(routingRules).values({ projectId, id: definition.id, place, definition })
}
