import { z } from 'zod'
import { type AnalysisRun, defineAnalysis } from '../analyses/analysis.ts'
import { findResult } from '../analyses/read-analysis.ts'
import { addDays } from '../counts/add-days.ts'
import { dayOf } from '../counts/day-of.ts'
import { listRecords } from '../records/read-records.ts'
import { sampleComments } from './comments/sample-comments.ts'
import { patternOf, streamAnswered, streamComments, type WantedComments } from './comments/stream-comments.ts'
import { streamObserved } from './comments/stream-observed.ts'
import { type Candidate, findThemes } from './found/find-themes.ts'
import { createGuess, type GuessLanguage } from './language/guess-language.ts'
import { languagesOf } from './language/languages-of.ts'
import { createMatcher, spokenOf } from './matching/create-matcher.ts'
import { countThemes } from './report/count-themes.ts'
import { describeThemes } from './report/describe-themes.ts'
import type { Quotable } from './report/pick-quotes.ts'
import { ThemesResult } from './report/themes-result.ts'
import type { Theme } from './theme.ts'
import { THEMES } from './theme-kind.ts'

export const ThemesParameters = z.object({
  /** The last so many days; all without it. */
  days: z.coerce.number().int().min(1).max(3660).optional(),
  touchpoint: z.string().max(64).optional(),
  /** Those that most surveys are of, without it. */
  pattern: z.enum(['past', 'present', 'potential']).optional(),
})
type Parameters = z.infer<typeof ThemesParameters>

/** What comments speak of, what that does to the score, and since when. */
export const THEMES_ANALYSIS = defineAnalysis({
  kind: 'themes',
  parameters: ThemesParameters,
  result: ThemesResult,
  permission: 'responses:read',
  run: findAndCount,
})

/** Finding takes less of the time than counting. */
const FINDING = 0.3
/** Of each theme so many comments are looked at for quotes. */
const MOST_QUOTABLE = 500

async function findAndCount(given: AnalysisRun<Parameters>): Promise<ThemesResult> {
  const { entry, parameters, now, onProgress } = given
  const today = dayOf(now, entry.project.timeZone)
  const from = parameters.days === undefined ? undefined : addDays(today, 1 - parameters.days)
  const wanted: WantedComments = {
    from,
    touchpoint: parameters.touchpoint,
    pattern: patternOf(entry, parameters.pattern),
  }
  const finding = { ...given, onProgress: (share: number) => onProgress(share * FINDING) }
  const sample = await sampleComments(streamComments(finding, wanted))
  const texts = sample.map(({ text }) => text)
  const guess = await createGuess(languagesOf(texts, await createGuess()))
  const quotable = sample.map((comment) => hear(comment, guess))
  const decided = await readDecided(given)
  const { found, vocabularies } = findThemes({
    spoken: quotable.map(({ spoken }) => spoken),
    ruled: decided,
    known: await readKnown(given),
  })
  const themes = [...decided.filter(({ state }) => state === 'pinned').map(pinned), ...found]
  const hidden = decided.filter(({ state }) => state === 'hidden')
  const counting = {
    ...given,
    onProgress: (share: number) => onProgress(FINDING + share * (1 - FINDING)),
  }
  const counted = await countThemes({
    answered: streamAnswered(counting, wanted),
    observed: streamObserved(given, wanted),
    guess,
    themes: [...themes, ...hidden],
    vocabularies,
  })
  return {
    pattern: wanted.pattern,
    from: from ?? null,
    ...describeThemes({ counted, themes, quotable: shareOut(themes, quotable), vocabularies }),
  }
}

function hear(comment: Quotable['comment'], guess: GuessLanguage): Quotable {
  return { comment, spoken: spokenOf(comment.text, guess(comment.text, comment.locale).language) }
}

function shareOut(themes: readonly Candidate[], quotable: readonly Quotable[]): Quotable[][] {
  const shared: Quotable[][] = themes.map(() => [])
  const match = createMatcher(themes)
  for (const one of quotable)
    for (const at of match(one.spoken)) if (shared[at]!.length < MOST_QUOTABLE) shared[at]!.push(one)
  return shared
}

function readDecided({ database, entry }: AnalysisRun<Parameters>): Promise<Theme[]> {
  return database.read(async (tx) => {
    const kept = await listRecords(tx, entry.project.id, THEMES)
    return kept.map(({ definition }) => definition)
  })
}

/** Of the last run, of the same comments or of all. */
function readKnown({ database, entry, parameters }: AnalysisRun<Parameters>) {
  return database.read(async (tx) => {
    const asked = { projectId: entry.project.id, kind: 'themes', parameters }
    const last =
      (await findResult<ThemesResult>(tx, asked)) ??
      (await findResult<ThemesResult>(tx, { ...asked, parameters: {} }))
    return last?.result.themes ?? []
  })
}

function pinned({ id, name, rules }: Theme): Candidate {
  const languages = new Set(rules.map(({ language }) => language ?? null))
  const [language = null] = languages
  return {
    id,
    name,
    isPinned: true,
    language: languages.size === 1 ? language : null,
    words: [...new Set(rules.flatMap(({ any, all }) => [...any, ...all]))],
    rules,
  }
}
