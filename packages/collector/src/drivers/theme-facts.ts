import type { Transaction } from '../database/open-database.ts'
import { listRecords } from '../records/read-records.ts'
import { createGuess } from '../themes/language/guess-language.ts'
import { createMatcher, spokenOf } from '../themes/matching/create-matcher.ts'
import { readResults } from '../themes/report/read-results.ts'
import type { ThemeRule } from '../themes/theme.ts'
import { THEMES } from '../themes/theme-kind.ts'
import type { DriverRow } from './facts-of.ts'

type Ruled = { name: string; rules: readonly ThemeRule[] }
export type KnownThemes = { themes: readonly Ruled[]; languages: readonly string[] }

/** Of each theme so many of the comments, and so many of those without it: below that it tells nothing. */
const FEWEST = 10
/** With 200 draws of each, Shapley shares of more take long. */
const MOST = 10

/** Those of the analysis of themes that was looked at last, for surveys of the same kind where there is one. */
export async function readKnownThemes(
  tx: Transaction,
  projectId: string,
  pattern: string,
): Promise<KnownThemes> {
  const results = await readResults(tx, projectId)
  const found = results.find((one) => one.pattern === pattern) ?? results[0]
  const decided = (await listRecords(tx, projectId, THEMES)).map(({ definition }) => definition)
  const ids = new Set(decided.map(({ id }) => id))
  return {
    themes: [
      ...decided.filter(({ state }) => state === 'pinned'),
      ...(found?.themes.filter(({ id, isPinned }) => !isPinned && !ids.has(id)) ?? []),
    ],
    languages: found?.languages.map(({ language }) => language) ?? [],
  }
}

/**
 * What those who wrote something wrote about, as yes and no: of each place its ten commonest themes.
 *
 * @returns a function of one place's answers; those without words are left out
 */
export async function createThemeFacts({
  themes,
  languages,
}: KnownThemes): Promise<(rows: readonly DriverRow[]) => DriverRow[]> {
  if (themes.length === 0) return () => []
  const guess = await createGuess(languages.length > 0 ? languages : undefined)
  const match = createMatcher(themes)
  return (rows) => {
    const spoken = rows.flatMap(({ score, words }) => {
      if (words === undefined) return []
      const { language } = guess(words.text, words.locale)
      return [{ score, of: new Set(match(spokenOf(words.text, language))) }]
    })
    const counted = themes.map(({ name }, at) => ({
      name,
      at,
      n: spoken.filter(({ of }) => of.has(at)).length,
    }))
    const common = counted
      .filter(({ n }) => n >= FEWEST && n <= spoken.length - FEWEST)
      .sort((a, b) => b.n - a.n || a.at - b.at)
      .slice(0, MOST)
    return spoken.map(({ score, of }) => ({
      score,
      facts: {
        circumstances: {},
        ratings: {},
        themes: Object.fromEntries(common.map(({ name, at }) => [name, Number(of.has(at))])),
      },
    }))
  }
}
