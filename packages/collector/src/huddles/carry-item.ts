import { newId } from '@innerloop/shared/new-id'
import type { Transaction } from '../database/open-database.ts'
import { carriedItems } from '../database/tables.ts'
import type { ProjectEntry } from '../projects/directory.ts'
import type { CarriedItem } from './huddle.ts'

type Wanted = Pick<CarriedItem, 'text' | 'teamId' | 'touchpoint' | 'rootCause' | 'by'> & {
  caseId: string | null
}

/** Puts something on the list of what management must change. @returns its id */
export async function carryItem(
  tx: Transaction,
  { project }: Pick<ProjectEntry, 'project'>,
  { caseId, text, teamId, touchpoint, rootCause, by }: Wanted,
  now: number,
): Promise<string> {
  const id = newId(now)
  const item: CarriedItem = { text, teamId, touchpoint, rootCause, by }
  await tx.insert(carriedItems).values({ projectId: project.id, id, caseId, item, carriedAt: now })
  return id
}
