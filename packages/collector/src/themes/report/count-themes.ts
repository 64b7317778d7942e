import type { Answered } from '../comments/stream-comments.ts'
import type { Comment } from '../comments/comment.ts'
import type { Candidate } from '../found/find-themes.ts'
import type { GuessLanguage } from '../language/guess-language.ts'
import { createMatcher, spokenOf } from '../matching/create-matcher.ts'
import type { Vocabulary } from '../model/vocabulary.ts'
import { countReasons, type ReasonTallies } from './count-reasons.ts'
import {
  add,
  addComment,
  addSpoken,
  emptyLanguage,
  emptyTally,
  type LanguageTally,
  type Tally,
} from './tally.ts'

type Given = {
  answered: AsyncIterable<Answered>
  observed: AsyncIterable<Comment>
  guess: GuessLanguage
  /** Those that are hidden come too: a comment of theirs is not without a theme. */
  themes: readonly Pick<Candidate, 'rules'>[]
  vocabularies: ReadonlyMap<string, Vocabulary>
}

export type Counted = {
  all: Tally
  /** One for each theme. */
  themes: Tally[]
  languages: Map<string, LanguageTally>
  sources: Map<string, number>
  reasons: ReasonTallies
}

/** Rare words set nobody apart. */
const FEWEST_OF_A_WORD = 3

/** All comments, once. */
export async function countThemes({
  answered,
  observed,
  guess,
  themes,
  vocabularies,
}: Given): Promise<Counted> {
  const counted: Counted = {
    all: emptyTally(),
    themes: themes.map(emptyTally),
    languages: new Map(),
    sources: new Map(),
    reasons: new Map(),
  }
  const match = createMatcher(themes)
  const count = (comment: Comment) => {
    const { text, locale, score, source } = comment
    const { language } = guess(text, locale)
    const spoken = spokenOf(text, language)
    const its = match(spoken)
    addComment(counted.all, comment)
    for (const at of its) addComment(counted.themes[at]!, comment)
    add(counted.sources, source, 1)
    const tally = counted.languages.get(language) ?? emptyLanguage()
    counted.languages.set(language, tally)
    const entries = vocabularies.get(language)?.entries
    const isKnown = (key: string) => (entries?.get(key)?.n ?? 0) >= FEWEST_OF_A_WORD
    addSpoken(tally, spoken, { score, isInTheme: its.length > 0, isKnown })
  }
  for await (const one of answered) {
    countReasons(counted.reasons, one)
    if (one.comment) count(one.comment)
  }
  for await (const comment of observed) count(comment)
  return counted
}
