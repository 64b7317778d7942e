import { createRandom } from '../statistics/random.ts'

export type Sample<T> = { rows: T[]; seen: number; add: (row: T) => void }

/**
 * Some of however many rows come by, each as likely as any other; the same ones for the same rows.
 *
 * @see Vitter, Random sampling with a reservoir, ACM Transactions on Mathematical Software 11, 1985: algorithm R
 */
export function createSample<T>(most: number, seed = 1): Sample<T> {
  const random = createRandom(seed)
  const sample: Sample<T> = {
    rows: [],
    seen: 0,
    add(row) {
      sample.seen += 1
      if (sample.rows.length < most) sample.rows.push(row)
      else {
        const at = Math.floor(random() * sample.seen)
        if (at < most) sample.rows[at] = row
      }
    },
  }
  return sample
}
