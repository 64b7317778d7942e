import type { SurveyResponse } from '@innerloop/shared'
import { store } from './store.ts'
import { type Parameters, themesIn } from './themes-in.ts'
import { aDatabase } from './world.ts'

/** What the themes of these answers are, in a database of their own. */
export async function runThemes(responses: SurveyResponse[], parameters: Parameters = {}) {
  const database = await aDatabase()
  const entry = await store(database, responses)
  return { database, entry, result: await themesIn(database, entry, parameters) }
}
