import { npsOf } from '@innerloop/shared/nps-of'
import { periodOf } from '../../reports/period-of.ts'
import { wilson } from '../../statistics/wilson.ts'
import { type Candidate, FEWEST_COMMENTS } from '../found/find-themes.ts'
import type { Vocabulary } from '../model/vocabulary.ts'
import { changeOf } from './change-of.ts'
import { reasonsOf } from './count-reasons.ts'
import type { Counted } from './count-themes.ts'
import { effectsOf } from './effect-of.ts'
import { pickQuotes, type Quotable } from './pick-quotes.ts'
import { add, type Tally } from './tally.ts'
import type { FoundTheme, ThemesResult } from './themes-result.ts'
import { wordsApart } from './words-apart.ts'

type Given = {
  counted: Counted
  themes: readonly Candidate[]
  /** The comments of each theme that may be quoted. */
  quotable: readonly (readonly Quotable[])[]
  vocabularies: ReadonlyMap<string, Vocabulary>
}

type Described = Omit<ThemesResult, 'pattern' | 'from'>

/** A theme of fewer comments than this, or than so many of its language, is not told of unless somebody pinned it. */
const FEWEST = 4
const LEAST_SHARE = 0.006
const MOST_THEMES = 80
/** A trend over more than half a year is told by months. */
const MOST_WEEKS = 27
const MOST_PLACES = 50

export function describeThemes({ counted, themes, quotable, vocabularies }: Given): Described {
  const { all, languages, sources } = counted
  const kept = themes
    .map((theme, at) => ({ theme, at, tally: counted.themes[at]! }))
    .filter(({ theme, tally }) => theme.isPinned || tally.n >= fewestOf(theme, counted))
    .sort((a, b) => b.tally.n - a.tally.n || (a.theme.id < b.theme.id ? -1 : 1))
    .slice(0, MOST_THEMES)
  const weeks = [...all.weeks.keys()].sort()
  const by = weeks.length > MOST_WEEKS ? 'month' : 'week'
  const effects = effectsOf(
    all.scores,
    kept.map(({ tally }) => ({ with: tally.scores })),
  )
  const periods = [...inPeriods(all, by)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([from, n]) => ({ from, n }))
  const { n: scored, score, interval } = npsOf(all.scores)
  return {
    comments: all.n,
    scored,
    score: { n: scored, score, interval },
    languages: [...languages]
      .map(([language, { n, inThemes, verdicts, ...words }]) => ({
        language,
        n,
        inThemes,
        verdicts,
        isTooFew: n < FEWEST_COMMENTS,
        ...wordsApart(words, vocabularies.get(language) ?? { documents: 0, entries: new Map() }),
      }))
      .sort((a, b) => b.n - a.n),
    sources: [...sources].map(([source, n]) => ({ source, n })).sort((a, b) => b.n - a.n),
    by,
    periods,
    themes: kept.map(({ theme, at, tally }, place): FoundTheme => {
      const own = inPeriods(tally, by)
      return {
        ...theme,
        n: tally.n,
        share: all.n === 0 ? { low: 0, share: 0, high: 1 } : wilson(tally.n, all.n),
        bands: bandsOf(tally.scores),
        effect: effects[place]!,
        trend: periods.map(({ from }) => own.get(from) ?? 0),
        change: changeOf(
          weeks.map((from) => ({ from, hits: tally.weeks.get(from) ?? 0, n: all.weeks.get(from)! })),
        ),
        touchpoints: [...tally.touchpoints]
          .map(([key, { n, scores }]) => ({ key, n, ...bandsOf(scores) }))
          .sort((a, b) => b.n - a.n)
          .slice(0, MOST_PLACES),
        quotes: pickQuotes(quotable[at]!).map(({ id, source, text, score: given, day }) => ({
          id,
          source,
          text,
          score: given,
          day,
        })),
      }
    }),
    reasons: reasonsOf(counted.reasons),
  }
}

function fewestOf({ language }: Candidate, { all, languages }: Counted): number {
  const n = language === null ? all.n : (languages.get(language)?.n ?? 0)
  return Math.max(FEWEST, LEAST_SHARE * n)
}

function inPeriods({ weeks }: Tally, by: 'week' | 'month'): Map<string, number> {
  if (by === 'week') return weeks
  const months = new Map<string, number>()
  for (const [week, n] of weeks) add(months, periodOf(week, 'month'), n)
  return months
}

function bandsOf(scores: readonly number[]) {
  const { detractors, passives, promoters } = npsOf(scores)
  return { detractors, passives, promoters }
}
