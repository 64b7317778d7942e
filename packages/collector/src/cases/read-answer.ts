import type { Transaction } from '../database/open-database.ts'
import type { ProjectEntry } from '../projects/directory.ts'
import type { LiveResponse } from '../responses/live-response.ts'
import { readAnswers } from './read-answers.ts'
import { findCase } from './store/find-case.ts'

/** What the customer said; undefined if the case is gone. */
export async function readAnswer(
  tx: Transaction,
  entry: ProjectEntry,
  caseId: string,
): Promise<LiveResponse | undefined> {
  const found = await findCase(tx, entry.project.id, caseId)
  return found && (await readAnswers(tx, entry, [found.responseId])).get(found.responseId)
}
