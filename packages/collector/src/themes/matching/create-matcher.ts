// Whether a comment is of a theme is told from its words alone, so that everybody can see why.

import { foldWord, splitWords } from '../words/split-words.ts'
import { speechOf } from '../words/speech-of.ts'
import { type Term, termsOf } from '../words/terms-of.ts'
import type { ThemeRule } from '../theme.ts'

/** A comment in a language, with its words. */
export type Spoken = { text: string; language: string; terms: readonly Term[] }

type Heard = { keys: ReadonlySet<string>; folded: string; language: string; starts: () => readonly string[] }
type Test = (heard: Heard) => boolean
type Ruled = { rules: readonly ThemeRule[] }

export function spokenOf(text: string, language: string): Spoken {
  return { text, language, terms: termsOf(text, speechOf(language)) }
}

/** @returns which of the themes a comment is of, by their place in the list */
export function createMatcher(themes: readonly Ruled[]): (spoken: Spoken) => number[] {
  const compiled = new Map<string, Test[]>()
  const testsIn = (language: string): Test[] => {
    const known = compiled.get(language)
    if (known) return known
    const made = themes.map(({ rules }) => anyOf(rules.flatMap((rule) => compileRule(rule, language))))
    compiled.set(language, made)
    return made
  }
  return (spoken) => {
    const heard = hear(spoken)
    return testsIn(spoken.language).flatMap((test, at) => (test(heard) ? [at] : []))
  }
}

function hear({ text, language, terms }: Spoken): Heard {
  let starts: string[] | undefined
  return {
    language,
    keys: new Set(terms.map(({ key }) => key)),
    folded: text.normalize('NFKC').toLowerCase(),
    starts: () => (starts ??= splitWords(text, language).map(({ shown }) => foldWord(shown))),
  }
}

function compileRule({ language, any, all, none }: ThemeRule, spoken: string): Test[] {
  if (language !== undefined && language !== spoken) return []
  const testsOf = (words: readonly string[]) => words.map((word) => compileWord(word, spoken))
  const [some, every, not] = [anyOf(testsOf(any)), testsOf(all), anyOf(testsOf(none))]
  return [(heard) => (any.length === 0 || some(heard)) && every.every((test) => test(heard)) && !not(heard)]
}

function anyOf(tests: readonly Test[]): Test {
  return (heard) => tests.some((test) => test(heard))
}

const HAN = /^\p{scx=Han}+$/u

function compileWord(word: string, language: string): Test {
  // Where words have no spaces between them, a dictionary may part them otherwise in another sentence.
  if (HAN.test(word)) return ({ folded }) => folded.includes(word)
  if (word.endsWith('*')) {
    const start = foldWord(word.slice(0, -1).toLowerCase())
    return ({ starts }) => start !== '' && starts().some((one) => one.startsWith(start))
  }
  const terms = termsOf(word, speechOf(language))
  const pairs = terms.filter(({ key }) => key.includes(' '))
  const keys = (pairs.length > 0 ? pairs : terms).map(({ key }) => key)
  return (heard) => keys.length > 0 && keys.every((key) => heard.keys.has(key))
}
