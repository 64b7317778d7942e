import { edgeOf } from './edge-of.ts'
import { normalQuantile } from './normal-quantile.ts'
import { type Classes, npsMoments } from './nps-interval.ts'
import { likeliestDetractors } from './score-interval.ts'

/**
 * The interval of NPS by its profile likelihood: all scores at which the likeliest shares make the answers no less likely
 * than exp(−z²/2) times what they are at best. On the scale from −1 to 1.
 *
 * @see Wilks, Annals of Mathematical Statistics 9, 1938: twice the logarithm of the ratio is χ² with one degree of freedom
 */
export function likelihoodInterval(classes: Classes, confidence = 0.95): { low: number; high: number } {
  const { n, nps } = npsMoments(classes)
  const { detractors, passives, promoters } = classes
  const best = logLikelihood(classes, [detractors / n, passives / n, promoters / n])
  const most = normalQuantile((1 + confidence) / 2) ** 2
  const isIn = (score: number) => {
    const down = likeliestDetractors(classes, score)
    const up = down + score
    return 2 * (best - logLikelihood(classes, [down, 1 - up - down, up])) <= most
  }
  return { low: edgeOf(nps, -1, isIn), high: edgeOf(nps, 1, isIn) }
}

function logLikelihood({ detractors, passives, promoters }: Classes, shares: readonly number[]): number {
  return [detractors, passives, promoters].reduce(
    (sum, count, at) => (count === 0 ? sum : sum + count * Math.log(Math.max(0, shares[at]!))),
    0,
  )
}
