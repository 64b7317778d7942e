import type { SurveyResponse } from '@innerloop/shared'
import type { Database } from '../database/open-database.ts'
import { createDirectory } from '../projects/directory.ts'
import { storeResponses } from '../responses/store-responses.ts'

/** Stores answers to the shop's first survey. @param project what is to be otherwise in it, as its dimensions */
export async function store(database: Database, arriving: SurveyResponse[], project = {}) {
  const known = (await createDirectory(database)).byId('shop')!
  const entry = { ...known, project: { ...known.project, ...project } }
  const survey = entry.published[0]!
  await database.write((tx) =>
    storeResponses(
      tx,
      arriving.map((response) => ({ entry, survey, response, receivedAt: 0 })),
    ),
  )
  return entry
}
