import type { Survey } from '@innerloop/shared'
import type { Transaction } from '../database/open-database.ts'
import { surveys, surveyVersions } from '../database/tables.ts'
import type { PublishedState } from './next-survey-state.ts'

type Version = { projectId: string; definition: Survey; state: PublishedState }

/** Makes it the version that counts. One that is there already stays as it is. */
export async function saveVersion(
  tx: Transaction,
  { projectId, definition, state }: Version,
  now: number,
): Promise<void> {
  const { id, version } = definition
  await tx
    .insert(surveyVersions)
    .values({ projectId, surveyId: id, version, definition, publishedAt: now })
    .onConflictDoNothing()
  await tx
    .insert(surveys)
    .values({ projectId, id, status: state, publishedVersion: version })
    .onConflictDoUpdate({
      target: [surveys.projectId, surveys.id],
      set: { status: state, publishedVersion: version },
    })
}
