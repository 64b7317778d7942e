import type { ThemeRule } from '../theme.ts'
import { findGroups } from '../model/find-groups.ts'
import { countTerms, type Vocabulary } from '../model/vocabulary.ts'
import type { Spoken } from '../matching/create-matcher.ts'
import { speechOf } from '../words/speech-of.ts'
import { termsOf } from '../words/terms-of.ts'
import { type Known, keepIds } from './keep-ids.ts'
import { nameGroup, phrasesOf } from './name-group.ts'

/** Before anything is counted: which comments are of it, and what it is called. */
export type Candidate = {
  id: string
  name: string
  isPinned: boolean
  /** Null for one of several languages. */
  language: string | null
  words: string[]
  rules: ThemeRule[]
}

/** With fewer comments in a language nothing is looked for. */
export const FEWEST_COMMENTS = 30

type Given = {
  /** A sample of each language's comments. */
  spoken: readonly Spoken[]
  /** What people decided: their words make no other theme. */
  ruled: readonly { id: string; rules: readonly ThemeRule[] }[]
  /** Of an earlier run. */
  known: readonly Known[]
}

/** @returns what is found in each language, and the vocabulary of each */
export function findThemes({ spoken, ruled, known }: Given): {
  found: Candidate[]
  vocabularies: ReadonlyMap<string, Vocabulary>
} {
  const vocabularies = new Map<string, Vocabulary>()
  const groups = [...Map.groupBy(spoken, ({ language }) => language)].flatMap(([language, all]) => {
    const documents = all.map(({ terms }) => terms)
    const vocabulary = countTerms(documents)
    vocabularies.set(language, vocabulary)
    if (all.length < FEWEST_COMMENTS) return []
    const taken = takenKeys(language, ruled)
    const phrases = phrasesOf(vocabulary)
    return findGroups(documents, vocabulary, (key) => taken.has(key)).map((group) => ({
      language,
      name: nameGroup(group, phrases),
      words: group.words.map(({ shown }) => shown),
    }))
  })
  const ids = keepIds(groups, known, new Set(ruled.map(({ id }) => id)))
  return {
    vocabularies,
    found: groups.map((group, at) => ({
      ...group,
      id: ids[at]!,
      isPinned: false,
      rules: [{ language: group.language, any: group.words, all: [], none: [] }],
    })),
  }
}

function takenKeys(language: string, ruled: Given['ruled']): Set<string> {
  const words = ruled
    .flatMap(({ rules }) => rules)
    .filter((rule) => rule.language === undefined || rule.language === language)
    .flatMap(({ any }) => any)
  return new Set(words.flatMap((word) => termsOf(word, speechOf(language)).map(({ key }) => key)))
}
