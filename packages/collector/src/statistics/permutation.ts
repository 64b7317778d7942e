// For few answers on a side: how likely chance alone, dealing the same answers out at random, makes so large a difference.

import { logChoose } from './log-choose.ts'

type Counts = readonly [detractors: number, passives: number, promoters: number]

/**
 * Exact and two-sided: all ways of dealing the answers out to sides of these sizes, each as likely as any other.
 *
 * @see Fisher, The Design of Experiments, 1935, section 21; the counts of a side are multivariate hypergeometric
 */
export function permutationP(a: Counts, b: Counts): number {
  const [n, m] = [sizeOf(a), sizeOf(b)]
  const all = a.map((count, at) => count + b[at]!) as unknown as Counts
  const [detractors, passives, promoters] = all
  const differenceAt = (down: number, up: number) =>
    (detractors - down - (promoters - up)) / -m - (up - down) / n
  const observed = Math.abs(differenceAt(a[0], a[2]))
  let p = 0
  for (let down = Math.max(0, n - passives - promoters); down <= Math.min(detractors, n); down += 1)
    for (let up = Math.max(0, n - down - passives); up <= Math.min(promoters, n - down); up += 1) {
      if (Math.abs(differenceAt(down, up)) < observed - 1e-12) continue
      const ways = logChoose(detractors, down) + logChoose(passives, n - down - up) + logChoose(promoters, up)
      p += Math.exp(ways - logChoose(n + m, n))
    }
  return Math.min(1, p)
}

function sizeOf([detractors, passives, promoters]: Counts): number {
  return detractors + passives + promoters
}
