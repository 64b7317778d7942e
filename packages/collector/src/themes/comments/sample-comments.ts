// Some of all comments, any as likely as any other, however many there are: enough to see what they speak of.

import { createRandom } from '../../statistics/random.ts'
import type { Comment } from './comment.ts'

const MOST = 20_000

/**
 * The same ones each time, as long as no others come.
 *
 * @see Vitter, Random sampling with a reservoir, ACM Transactions on Mathematical Software 11, 1985, algorithm R
 */
export async function sampleComments(comments: AsyncIterable<Comment>, most = MOST): Promise<Comment[]> {
  const random = createRandom(1)
  const sample: Comment[] = []
  let n = 0
  for await (const comment of comments) {
    n += 1
    if (sample.length < most) sample.push(comment)
    else {
      const place = Math.floor(random() * n)
      if (place < most) sample[place] = comment
    }
  }
  return sample
}
