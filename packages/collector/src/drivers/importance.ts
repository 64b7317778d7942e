// How much what somebody said at a touchpoint goes along with what they say of the relationship later.

import { Z_95 } from '../statistics/normal.ts'

export type Importance = {
  touchpoint: string
  /** Pairs of a score there and the relationship score that came next, within half a year. */
  n: number
  correlation: number
  interval: { low: number; high: number }
}

type Sums = { n: number; x: number; y: number; xx: number; yy: number; xy: number }
type Said = { score: number; at: number }

export type ImportanceWatch = {
  /** What a person said at a touchpoint; in the order of time. */
  meet: (person: string, touchpoint: string, said: Said) => void
  /** What they said of the relationship. */
  look: (person: string, said: Said) => void
  found: () => Importance[]
}

const HALF_A_YEAR_MS = 182 * 86_400_000
const LEAST = 30

/** Keeps the last score of each person at each touchpoint, for as many people as `most`. */
export function watchImportance(most = 500_000): ImportanceWatch {
  const last = new Map<string, Map<string, Said>>()
  const sums = new Map<string, Sums>()
  return {
    meet(person, touchpoint, said) {
      const known = last.get(person)
      if (known) known.set(touchpoint, said)
      else if (last.size < most) last.set(person, new Map([[touchpoint, said]]))
    },
    look(person, { score: y, at }) {
      for (const [touchpoint, { score: x, at: then }] of last.get(person) ?? []) {
        if (at < then || at - then > HALF_A_YEAR_MS) continue
        const sum = sums.get(touchpoint) ?? { n: 0, x: 0, y: 0, xx: 0, yy: 0, xy: 0 }
        sums.set(touchpoint, sum)
        sum.n += 1
        sum.x += x
        sum.y += y
        sum.xx += x * x
        sum.yy += y * y
        sum.xy += x * y
      }
    },
    found: () => [...sums].flatMap(([touchpoint, sum]) => correlationOf(touchpoint, sum) ?? []),
  }
}

/** @see Fisher, On the probable error of a coefficient of correlation deduced from a small sample, Metron 1, 1921 */
function correlationOf(touchpoint: string, { n, x, y, xx, yy, xy }: Sums): Importance | undefined {
  if (n < LEAST) return undefined
  const spread = (xx - (x * x) / n) * (yy - (y * y) / n)
  if (!(spread > 0)) return undefined
  const correlation = Math.max(-1, Math.min(1, (xy - (x * y) / n) / Math.sqrt(spread)))
  const z = Math.atanh(Math.max(-0.999999, Math.min(0.999999, correlation)))
  const reach = Z_95 / Math.sqrt(n - 3)
  return { touchpoint, n, correlation, interval: { low: Math.tanh(z - reach), high: Math.tanh(z + reach) } }
}
