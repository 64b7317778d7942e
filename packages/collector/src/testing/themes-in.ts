import type { z } from 'zod'
import type { Database } from '../database/open-database.ts'
import type { ProjectEntry } from '../projects/directory.ts'
import { THEMES_ANALYSIS, type ThemesParameters } from '../themes/themes-analysis.ts'

export type Parameters = z.output<typeof ThemesParameters>

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
