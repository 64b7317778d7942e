// A small group's score is mostly chance: it is pulled towards the others' by as much as chance may have moved it.

import { Z_95 } from './normal.ts'

/** Of one group; `variance` is that of one answer. */
export type Group = { n: number; mean: number; variance: number }

export type Shrunk = {
  mean: number
  /** 95%. */
  low: number
  high: number
  /** How much of it is the group's own answers, 0 … 1; the rest is the mean of all groups. */
  ownShare: number
}

export type Shrinkage = {
  /** The mean of the groups, and how far they really lie apart: a standard deviation, 0 where chance explains it all. */
  centre: number
  between: number
  groups: Shrunk[]
}

/** With fewer groups nothing is pulled: there is no telling how far apart groups lie. */
export const FEWEST_GROUPS = 4

/**
 * Empirical Bayes estimates of the groups' means, Morris's: B = (k − 3)/(k − 1) · V/(V + A) of each is the common mean,
 * where V is its own error and A the variance between groups; its variance is V (1 − (k − 1)/k B) + v (y − μ)², where the
 * second part stands for not knowing A. The answers' variance is pooled over the groups, so that a few answers that are all
 * alike are no certainty.
 *
 * @param groups each with an answer at least; in the order of the result
 * @see Morris, Parametric empirical Bayes inference: theory and applications, Journal of the American Statistical
 *   Association 78, 1983, section 5
 */
export function shrink(groups: readonly Group[]): Shrinkage {
  const k = groups.length
  const n = groups.reduce((sum, group) => sum + group.n, 0)
  const pooled = groups.reduce((sum, group) => sum + group.n * group.variance, 0) / n
  const errors = groups.map((group) => pooled / group.n)
  const between = k < 2 || pooled === 0 ? 0 : betweenVariance(groups, errors)
  const trust = errors.map((error) => (pooled === 0 ? 1 : 1 / (error + between)))
  const all = trust.reduce((sum, one) => sum + one, 0)
  const centre = trust.reduce((sum, one, at) => sum + one * groups[at]!.mean, 0) / all
  const meanError = trust.reduce((sum, one, at) => sum + one * errors[at]!, 0) / all
  return {
    centre,
    between: Math.sqrt(between),
    groups: groups.map(({ mean: own }, at) => {
      const error = errors[at]!
      const isPulled = k >= FEWEST_GROUPS && pooled > 0
      const pull = isPulled ? (((k - 3) / (k - 1)) * error) / (error + between) : 0
      const doubt = isPulled ? ((2 / (k - 3)) * pull ** 2 * (meanError + between)) / (error + between) : 0
      const variance = error * (1 - ((k - 1) / k) * pull) + doubt * (own - centre) ** 2
      const mean = (1 - pull) * own + pull * centre
      const margin = Z_95 * Math.sqrt(variance)
      return { mean, low: mean - margin, high: mean + margin, ownShare: 1 - pull }
    }),
  }
}

/** Morris's equation 5.3, until it changes no more. */
function betweenVariance(groups: readonly Group[], errors: readonly number[]): number {
  const k = groups.length
  let between = 0
  for (let round = 0; round < 200; round += 1) {
    const weights = errors.map((error) => 1 / (error + between))
    const all = weights.reduce((sum, weight) => sum + weight, 0)
    const centre = weights.reduce((sum, weight, at) => sum + weight * groups[at]!.mean, 0) / all
    const next = weights.reduce(
      (sum, weight, at) =>
        sum + (weight / all) * ((k / (k - 1)) * (groups[at]!.mean - centre) ** 2 - errors[at]!),
      0,
    )
    if (Math.abs(Math.max(0, next) - between) < 1e-12) break
    between = Math.max(0, next)
  }
  return between
}
