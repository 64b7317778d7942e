import type { Database } from '../../database/open-database.ts'
import { problem } from '../../problem.ts'
import type { ProjectEntry } from '../../projects/directory.ts'
import { findRecord } from '../../records/read-records.ts'
import { createGuess } from '../language/guess-language.ts'
import { readResults } from '../report/read-results.ts'
import type { ThemeRule } from '../theme.ts'
import { THEMES } from '../theme-kind.ts'
import { createMatcher, spokenOf } from './create-matcher.ts'

export type ThemeTest = (text: string, locale: string | undefined) => boolean

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
