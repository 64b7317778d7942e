import { foldWord } from './split-words.ts'
import { FILLERS, NEGATIONS, VERDICTS } from './said-words.ts'
import { STEMMERS } from './stemmers.ts'
import { STOP_WORDS } from './stop-words.ts'

export type Role = 'content' | 'stop' | 'negation' | 'verdict'

/** What is known of a language. */
export type Speech = {
  language: string
  roleOf(word: string): Role
  /** What the forms of a word have in common. @param word in lower case */
  stemOf(word: string): string
}

const MOST_STEMS = 50_000
const known = new Map<string, Speech>()

/** @param language as `pt`; of one that is not known here, words are taken as they are written */
export function speechOf(language: string): Speech {
  const found = known.get(language)
  if (found) return found
  const made = createSpeech(language)
  known.set(language, made)
  return made
}

function createSpeech(language: string): Speech {
  const folded = (lists: Readonly<Record<string, readonly string[]>>) =>
    new Set((lists[language] ?? []).map(foldWord))
  const [negations, verdicts] = [folded(NEGATIONS), folded(VERDICTS)]
  const stops = new Set([...folded(STOP_WORDS), ...folded(FILLERS)])
  const stemmer = STEMMERS[language]
  const stems = new Map<string, string>()
  return {
    language,
    roleOf(word) {
      const plain = foldWord(word)
      if (negations.has(plain)) return 'negation'
      if (verdicts.has(plain)) return 'verdict'
      if (stops.has(plain) || isNoWord(plain) || isEmptySign(plain)) return 'stop'
      return 'content'
    },
    stemOf(word) {
      const before = stems.get(word)
      if (before !== undefined) return before
      // Of what is left some still bear an accent that others leave out.
      const stem = foldWord(stemmer?.(word) ?? word)
      if (stems.size < MOST_STEMS) stems.set(word, stem)
      return stem
    },
  }
}

/** Numbers, and single letters of an alphabet. */
function isNoWord(plain: string): boolean {
  return plain === '' || /^\p{N}+$/u.test(plain) || /^[\p{sc=Latn}\p{sc=Grek}\p{sc=Cyrl}]$/u.test(plain)
}

const HAN_SIGN = /^\p{scx=Han}$/u
/** Of the signs that stand alone, those that say something: dear, slow, noisy, … */
const TELLING_SIGNS = new Set('贵慢快坏脏吵乱旧破臭冷热烫咸甜辣远修退换丑假漏')

function isEmptySign(plain: string): boolean {
  return HAN_SIGN.test(plain) && !TELLING_SIGNS.has(plain)
}
