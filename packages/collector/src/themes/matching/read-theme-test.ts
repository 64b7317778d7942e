import { and, desc, eq } from 'drizzle-orm'
import type { Database, Transaction } from '../../database/open-database.ts'
import { analyses } from '../../database/tables.ts'
import { problem } from '../../problem.ts'
import type { ProjectEntry } from '../../projects/directory.ts'
import { findRecord } from '../../records/read-records.ts'
import { createGuess } from '../language/guess-language.ts'
import type { ThemesResult } from '../report/themes-result.ts'
import type { ThemeRule } from '../theme.ts'
import { THEMES } from '../theme-kind.ts'
import { createMatcher, spokenOf } from './create-matcher.ts'

export type ThemeTest = (text: string, locale: string | undefined) => boolean

/** Of the analyses that somebody looked at, so many may hold a theme that was found. */
const MOST_RESULTS = 20

/**
 * Whether a comment is of a theme, told as when the theme's comments were counted.
 *
 * @throws Problem `request.invalid` where there is no such theme
 */
export async function readThemeTest(
  database: Database,
  { project }: ProjectEntry,
  id: string,
): Promise<ThemeTest> {
  const { rules, languages } = await database.read(async (tx) => {
    const decided = await findRecord(tx, project.id, THEMES, id)
    const results = await readResults(tx, project.id)
    const holding = results.find(({ themes }) => themes.some((theme) => theme.id === id))
    const found: ThemeRule[] | undefined =
      decided?.rules ?? holding?.themes.find((theme) => theme.id === id)?.rules
    return {
      rules: found,
      languages: (holding ?? results[0])?.languages.map(({ language }) => language),
    }
  })
  if (!rules) throw problem('request.invalid', `Query parameter "theme": there is no theme "${id}".`)
  const guess = await createGuess(languages?.length ? languages : undefined)
  const match = createMatcher([{ rules }])
  return (text, locale) => match(spokenOf(text, guess(text, locale).language)).length > 0
}

async function readResults(tx: Transaction, projectId: string): Promise<ThemesResult[]> {
  const rows = await tx
    .select({ result: analyses.result })
    .from(analyses)
    .where(and(eq(analyses.projectId, projectId), eq(analyses.kind, 'themes')))
    .orderBy(desc(analyses.readAt))
    .limit(MOST_RESULTS)
  return rows.flatMap(({ result }) => (result ? [result as ThemesResult] : []))
}
