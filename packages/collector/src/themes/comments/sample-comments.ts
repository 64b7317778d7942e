// Some comments of each language, any as likely as any other, however many there are: enough to see what they speak of.

import { createRandom } from '../../statistics/random.ts'
import type { GuessLanguage } from '../language/guess-language.ts'
import type { Comment } from './comment.ts'

export type Sample = {
  /** That there are, the commonest first. */
  languages: string[]
  comments: Comment[]
}

const MOST_PER_LANGUAGE = 6000
const MOST_LANGUAGES = 8
/** Of all comments that are long enough to tell. */
const LEAST_SHARE = 0.02
const FEWEST = 3

type Pot = { comments: Comment[]; n: number; sure: number }

/** @see Vitter, Random sampling with a reservoir, ACM Transactions on Mathematical Software 11, 1985, algorithm R */
export async function sampleComments(
  comments: AsyncIterable<Comment>,
  guess: GuessLanguage,
): Promise<Sample> {
  const random = createRandom(1)
  const pots = new Map<string, Pot>()
  for await (const comment of comments) {
    const { language, isSure } = guess(comment.text)
    const pot = pots.get(language) ?? { comments: [], n: 0, sure: 0 }
    pots.set(language, pot)
    pot.n += 1
    if (isSure) pot.sure += 1
    if (pot.comments.length < MOST_PER_LANGUAGE) pot.comments.push(comment)
    else {
      const place = Math.floor(random() * pot.n)
      if (place < MOST_PER_LANGUAGE) pot.comments[place] = comment
    }
  }
  const all = [...pots.values()].reduce((sum, { sure }) => sum + sure, 0)
  return {
    languages: [...pots]
      .filter(([, { sure }]) => sure >= Math.max(FEWEST, LEAST_SHARE * all))
      .sort(([a, { n }], [b, { n: m }]) => m - n || (a < b ? -1 : 1))
      .slice(0, MOST_LANGUAGES)
      .map(([language]) => language),
    comments: [...pots.values()].flatMap((pot) => pot.comments),
  }
}
