// What a table's rows say together: the p of each is adjusted for all that were looked at.

import { z } from 'zod'
import { benjaminiHochberg, holm } from '../statistics/adjust-p.ts'
import { Contrast } from './contrast-of.ts'

export const Judged = z.object({
  /** Null while a side has fewer than five answers: it was not tested. */
  contrast: Contrast.nullable(),
  /** Adjusted over the table. Holm: of all that is found, not one is false, 95 times of 100. */
  holm: z.number().nullable(),
  /** Benjamini and Hochberg: of what is found at 0.05, one in twenty is false on average. */
  bh: z.number().nullable(),
  /** By Holm's p. */
  verdict: z.enum(['higher', 'lower', 'cannot-tell']),
})
export type Judged = z.infer<typeof Judged>

export const LEVEL = 0.05

/** In the order given. */
export function judgeTogether(contrasts: readonly (Contrast | null)[]): Judged[] {
  const tested = contrasts.filter((contrast) => contrast !== null)
  const ps = tested.map(({ p }) => p)
  const [byHolm, byBh] = [holm(ps), benjaminiHochberg(ps)]
  const placeOf = new Map(tested.map((contrast, at) => [contrast, at]))
  return contrasts.map((contrast) => {
    if (contrast === null) return { contrast, holm: null, bh: null, verdict: 'cannot-tell' }
    const at = placeOf.get(contrast)!
    const isFound = byHolm[at]! < LEVEL && contrast.difference !== 0
    const verdict = !isFound ? 'cannot-tell' : contrast.difference > 0 ? 'higher' : 'lower'
    return { contrast, holm: byHolm[at]!, bh: byBh[at]!, verdict }
  })
}
