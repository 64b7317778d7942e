import { Z_95 } from './normal.ts'

/**
 * How likely a case that came true had the higher forecast than one that did not: 0.5 is no better than chance. Ties
 * count half. With the 95% interval of Hanley and McNeil.
 *
 * @param cases at least one of each outcome
 * @see Hanley and McNeil, Radiology 143, 1982
 */
export function areaUnderCurve(cases: { forecast: number; isHit: boolean }[]) {
  const sorted = cases.toSorted((a, b) => a.forecast - b.forecast)
  const hits = sorted.filter(({ isHit }) => isHit).length
  const others = sorted.length - hits
  let ranks = 0
  for (let from = 0; from < sorted.length;) {
    let to = from
    while (to < sorted.length && sorted[to]!.forecast === sorted[from]!.forecast) to += 1
    const rank = (from + 1 + to) / 2
    for (let at = from; at < to; at += 1) if (sorted[at]!.isHit) ranks += rank
    from = to
  }
  const area = (ranks - (hits * (hits + 1)) / 2) / (hits * others)
  const q1 = area / (2 - area)
  const q2 = (2 * area ** 2) / (1 + area)
  const variance =
    (area * (1 - area) + (hits - 1) * (q1 - area ** 2) + (others - 1) * (q2 - area ** 2)) / (hits * others)
  const margin = Z_95 * Math.sqrt(Math.max(0, variance))
  return { area, low: Math.max(0, area - margin), high: Math.min(1, area + margin) }
}
