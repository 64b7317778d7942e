import { randomBytes } from 'node:crypto'

/** No code unit of a text. */
const BETWEEN = 0x10000

/**
 * A number that stands for some texts: equal for equal ones, and otherwise different but for one in 2^53. Another
 * process gives others, so that nobody can look for texts that share one.
 */
export function createFingerprint(): (...texts: readonly string[]) => number {
  const seeds = randomBytes(8)
  const firstSeed = seeds.readInt32LE(0)
  const secondSeed = seeds.readInt32LE(4)
  return (...texts) => {
    let first = firstSeed
    let second = secondSeed
    for (let index = 0; index < texts.length; index += 1) {
      const text = texts[index]!
      for (let at = 0; at < text.length; at += 1) {
        const unit = text.charCodeAt(at)
        first = Math.imul(first ^ unit, 0x01000193)
        second = Math.imul(second ^ unit, 0x5bd1e995)
      }
      first = scatter(first ^ BETWEEN)
      second = scatter(second ^ BETWEEN)
    }
    return (first >>> 11) * 2 ** 32 + (second >>> 0)
  }
}

/** Lets each bit decide about all; what is multiplied alone moves them upwards only. */
function scatter(bits: number): number {
  const low = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b)
  const high = Math.imul(low ^ (low >>> 13), 0xc2b2ae35)
  return high ^ (high >>> 16)
}
