export type Random = () => number

const STEP = 0x9e3779b9
const RANGE = 2 ** 32

/**
 * Numbers between 0 and 1, both left out, the same for the same seed: SplitMix (Steele, Lea and Flood, 2014) in 32 bits,
 * mixed as MurmurHash3 ends.
 */
export function createRandom(seed: number): Random {
  let state = mix(Math.trunc(seed))
  return () => {
    state = (state + STEP) | 0
    return (mix(state) + 0.5) / RANGE
  }
}

function mix(state: number): number {
  let mixed = Math.imul(state ^ (state >>> 16), 0x85ebca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
  return (mixed ^ (mixed >>> 16)) >>> 0
}

/** The wait until the next of independent arrivals. */
export function exponential(random: Random, mean: number): number {
  return -Math.log(random()) * mean
}

/** A value of a distribution that is known at some shares, straight between them. @param at 0 … 1 */
export function valueAt({ shares, values }: { shares: number[]; values: number[] }, at: number): number {
  const above = shares.findIndex((share) => share >= at)
  if (above <= 0) return values.at(above)!
  const part = (at - shares[above - 1]!) / (shares[above]! - shares[above - 1]!)
  return values[above - 1]! + part * (values[above]! - values[above - 1]!)
}
