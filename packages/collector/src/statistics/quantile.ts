/**
 * The value below which a share of a sample lies, with linear interpolation between its two neighbours.
 *
 * @param sorted in rising order
 * @param share 0 … 1
 * @returns null of an empty sample
 * @see Hyndman and Fan, Sample quantiles in statistical packages, The American Statistician 50, 1996: definition 7
 */
export function quantile(sorted: readonly number[], share: number): number | null {
  if (sorted.length === 0) return null
  const place = (sorted.length - 1) * share
  const below = sorted[Math.floor(place)]!
  const above = sorted[Math.ceil(place)]!
  return below + (above - below) * (place - Math.floor(place))
}
