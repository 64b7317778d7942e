type Interval = { low: number; high: number }

/**
 * The interval of a difference, second less first, from the intervals of the two alone: each side's own skewness is kept.
 *
 * @see Zou and Donner, Construction of confidence limits about effect measures, Statistics in Medicine 27, 2008
 */
export function moverDifference(
  first: { value: number } & Interval,
  second: { value: number } & Interval,
): Interval {
  const difference = second.value - first.value
  return {
    low: difference - Math.hypot(second.value - second.low, first.high - first.value),
    high: difference + Math.hypot(second.high - second.value, first.value - first.low),
  }
}
