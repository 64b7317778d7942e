// In which language somebody wrote: their letters tell, or which letters follow each other.

import type { eld } from 'eld/small'
import { scriptOf } from './script-of.ts'

export type Guess = {
  /** As `pt`; `und` where nothing tells. */
  language: string
  /** Long and clear enough to say which languages there are at all. */
  isSure: boolean
}

export type GuessLanguage = (text: string, hint?: string) => Guess

export const UNDETERMINED = 'und'

/**
 * @param known languages that are there, the commonest first: a few words are too little to choose among all
 */
export async function createGuess(known?: readonly string[]): Promise<GuessLanguage> {
  // Its tables are large: only who works on texts loads them.
  const { eld: detector } = await import('eld/small')
  return (text, hint) => {
    const script = scriptOf(text)
    if (script !== undefined && (!known || known.includes(script))) return { language: script, isSure: true }
    return known === undefined ? guessAmongAll(detector, text) : guessAmong(detector, known, { text, hint })
  }
}

const FEWEST_LETTERS = 20

function guessAmongAll(detector: typeof eld, text: string): Guess {
  const found = detector.detect(text)
  return {
    language: found.language || UNDETERMINED,
    isSure: text.length >= FEWEST_LETTERS && found.language !== '' && found.isReliable(),
  }
}

function guessAmong(
  detector: typeof eld,
  known: readonly string[],
  { text, hint }: { text: string; hint: string | undefined },
): Guess {
  if (known.length === 1) return { language: known[0]!, isSure: true }
  const scores = detector.detect(text).getScores()
  const [best] = known.filter((one) => scores[one] !== undefined).sort((a, b) => scores[b]! - scores[a]!)
  const spoken = hint?.slice(0, 2).toLowerCase()
  const fallback = known.find((one) => one === spoken) ?? known[0] ?? UNDETERMINED
  return { language: best ?? fallback, isSure: best !== undefined }
}
