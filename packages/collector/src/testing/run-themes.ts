import type { SurveyResponse } from '@innerloop/shared'
import type { Database } from '../database/open-database.ts'
import type { ProjectEntry } from '../projects/directory.ts'
import { THEMES_ANALYSIS, type ThemesParameters } from '../themes/themes-analysis.ts'
import { store } from './store.ts'
import { aDatabase } from './world.ts'
import type { z } from 'zod'

type Parameters = z.output<typeof ThemesParameters>

/** What the themes of these answers are, in a database of their own. */
export async function runThemes(responses: SurveyResponse[], parameters: Parameters = {}) {
  const database = await aDatabase()
  const entry = await store(database, responses)
  return { database, entry, result: await themesIn(database, entry, parameters) }
}

/** Worked out in this process. */
export function themesIn(database: Database, entry: ProjectEntry, parameters: Parameters = {}) {
  return THEMES_ANALYSIS.run({
    database,
    entry,
    parameters,
    now: Date.parse('2026-11-23T12:00:00Z'),
    onProgress: () => {},
    signal: new AbortController().signal,
  })
}
