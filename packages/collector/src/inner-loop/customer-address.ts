import { and, eq } from 'drizzle-orm'
import { isMailAddress } from '../deliveries/mail/mail-address.ts'
import type { Transaction } from '../database/open-database.ts'
import { people, responses } from '../database/tables.ts'
import type { ProjectEntry } from '../projects/directory.ts'

type Asked = { responseId: string; personId: string | null }

/**
 * Where a customer can be written to: what the team knows of them, as from a CRM, else what came with the response.
 * Undefined where the project does not ask again, or there is no address.
 */
export async function customerAddress(
  tx: Transaction,
  { project }: ProjectEntry,
  { responseId, personId }: Asked,
): Promise<string | undefined> {
  const { id: projectId, recovery } = project
  if (!recovery) return undefined
  const known = personId === null ? undefined : await readSet(tx, projectId, personId)
  const set = known?.[recovery.trait]
  const address = set ? set.value : (await readSaid(tx, projectId, responseId))?.[recovery.trait]
  return typeof address === 'string' && isMailAddress(address) ? address : undefined
}

async function readSet(tx: Transaction, projectId: string, personId: string) {
  const [person] = await tx
    .select({ traits: people.traits })
    .from(people)
    .where(and(eq(people.projectId, projectId), eq(people.personId, personId)))
  return person?.traits
}

async function readSaid(tx: Transaction, projectId: string, responseId: string) {
  const [row] = await tx
    .select({ details: responses.details })
    .from(responses)
    .where(and(eq(responses.projectId, projectId), eq(responses.id, responseId)))
  return row?.details.traits
}
