import type { Group } from '../model/group-words.ts'
import type { Entry, Vocabulary } from '../model/vocabulary.ts'

const WORDS = 3
/** Of the comments that have a word, so many have it in the phrase: then the phrase is its name. */
const MOSTLY = 0.4

/** By its first words, or the phrases that they are mostly part of. @example 'prestação de contas, licitação' */
export function nameGroup({ words }: Group, phrases: Phrases): string {
  const named: string[] = []
  const used = new Set<string>()
  for (const word of words) {
    if (named.length === WORDS) break
    if (used.has(word.key)) continue
    const phrase = phrases.of(word)
    const isNew = phrase?.key.split(' ').every((key) => !used.has(key)) ?? false
    const { shown, key } = isNew ? phrase! : word
    for (const one of [word.key, ...key.split(' ')]) used.add(one)
    if (!named.some((name) => name.includes(shown))) named.push(shown)
  }
  return named.join(', ')
}

const FEWEST = 3
const HAN = /\p{scx=Han}/u

/** In Chinese only of words right beside each other: what else is cut out of a sentence does not read as a name. */
function isPhrase({ key, shown }: Entry): boolean {
  return key.includes(' ') && (!HAN.test(shown) || key.replace(' ', '') === shown)
}

export type Phrases = { of(word: Entry): Entry | undefined }

export function phrasesOf({ entries }: Vocabulary): Phrases {
  const byWord = new Map<string, Entry>()
  for (const phrase of entries.values()) {
    if (phrase.n < FEWEST || !isPhrase(phrase)) continue
    for (const key of phrase.key.split(' ')) {
      const best = byWord.get(key)
      if (!best || phrase.n > best.n || (phrase.n === best.n && phrase.key < best.key))
        byWord.set(key, phrase)
    }
  }
  return {
    of(word) {
      const phrase = byWord.get(word.key)
      return phrase && phrase.n >= MOSTLY * word.n ? phrase : undefined
    },
  }
}
