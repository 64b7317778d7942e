// What a comment speaks of: its words by their stems, and two that follow each other with nothing but small words between.

import type { Role, Speech } from './speech-of.ts'
import { splitWords } from './split-words.ts'

/** `key` is a stem, or two with a space between; `shown` is how it was written there. */
export type Term = { key: string; shown: string; role: Role }

type Spoken = { stem: string; shown: string; role: Role; breaks: boolean }

/** So many small words may stand between: "prestação de contas". */
const MOST_BETWEEN = 2
const HAN = /\p{scx=Han}/u

export function termsOf(text: string, speech: Speech): Term[] {
  const terms: Term[] = []
  let last: Spoken | undefined
  let between: string[] = []
  for (const word of spokenIn(text, speech)) {
    if (word.breaks) last = undefined
    if (word.role === 'stop' || word.role === 'verdict') {
      between.push(word.shown)
      if (word.role === 'verdict') terms.push({ key: word.stem, shown: word.shown, role: 'verdict' })
      continue
    }
    if (word.role === 'content') {
      terms.push({ key: word.stem, shown: word.shown, role: 'content' })
      if (last && between.length <= MOST_BETWEEN) terms.push(pairOf(last, between, word))
    }
    last = word
    between = []
  }
  return terms
}

function pairOf(first: Spoken, between: readonly string[], second: Spoken): Term {
  const space = HAN.test(second.shown) ? '' : ' '
  return {
    key: `${first.stem} ${second.stem}`,
    shown: [first.shown, ...between, second.shown].join(space),
    role: first.role,
  }
}

function spokenIn(text: string, speech: Speech): Spoken[] {
  return splitWords(text, speech.language).map(({ shown, breaks }) => ({
    stem: speech.stemOf(shown),
    shown,
    role: speech.roleOf(shown),
    breaks,
  }))
}
