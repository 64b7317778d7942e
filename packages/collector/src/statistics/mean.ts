import { meanIntervalOf } from './moments-of.ts'

/** Of numbers that come one by one, by Welford's method, which loses no digits. */
export type Mean = { n: number; mean: number; squares: number }

export function noMean(): Mean {
  return { n: 0, mean: 0, squares: 0 }
}

/** NaN is left out. */
export function addToMean(mean: Mean, value: number): void {
  if (Number.isNaN(value)) return
  mean.n += 1
  const step = value - mean.mean
  mean.mean += step / mean.n
  mean.squares += step * (value - mean.mean)
}

/** Of the sample, with n − 1; 0 where n is below 2. */
export function varianceOf({ n, squares }: Mean): number {
  return n < 2 ? 0 : squares / (n - 1)
}

/** Student's 95% interval; null below two values. */
export function meanInterval(mean: Mean): { low: number; high: number } | null {
  return meanIntervalOf({ n: mean.n, mean: mean.mean, variance: varianceOf(mean) })
}
