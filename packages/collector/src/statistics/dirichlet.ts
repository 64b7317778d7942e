// What may be believed of NPS after the answers: shares that follow a Dirichlet distribution.

import { incompleteBeta, logBeta } from './incomplete-beta.ts'
import { integrate } from './integrate.ts'
import { type Classes, type PseudoAnswers, withAdded } from './nps-interval.ts'

/**
 * Mean, standard deviation, 95% credible limits of the score on the scale from −1 to 1, and how likely it is above 0.
 *
 * @param prior 1/2, 1/2, 1/2 is Jeffreys'
 * @see Gelman et al., Bayesian Data Analysis, 3rd edition, 2013, section 3.4
 */
export function dirichletNps(classes: Classes, prior: PseudoAnswers) {
  const { detractors: down, passives: flat, promoters: up } = withAdded(classes, prior)
  const size = down + flat + up
  const mean = (up - down) / size
  const below = (score: number) => chanceBelow({ down, flat, up }, score)
  return {
    mean,
    sd: Math.sqrt(((up + down) / size - mean ** 2) / (size + 1)),
    low: quantileOf(below, 0.025),
    high: quantileOf(below, 0.975),
    positive: 1 - below(0),
  }
}

type Shape = { down: number; flat: number; up: number }

/**
 * The share w of those who are not passive is Beta(up + down, flat), apart from it the share u of promoters among them is
 * Beta(up, down), and the score is w (2u − 1): an integral over w.
 */
function chanceBelow({ down, flat, up }: Shape, score: number): number {
  const edge = Math.abs(score)
  const front = -logBeta(up + down, flat)
  const chanceBetween = (from: number, to: number) =>
    integrate(from, to, (fromLow, fromHigh) => {
      const w = from + fromLow
      const rest = 1 - to + fromHigh
      const density = Math.exp(front + (up + down - 1) * Math.log(w) + (flat - 1) * Math.log(rest))
      const share = score < 0 ? (from - edge + fromLow) / (2 * w) : (w + score) / (2 * w)
      return density * incompleteBeta(share, up, down)
    })
  const [peakFrom, peakTo] = peakOf({ down, flat, up }).map((w) => Math.min(1, Math.max(edge, w))) as [
    number,
    number,
  ]
  const beyond = chanceBetween(edge, peakFrom) + chanceBetween(peakFrom, peakTo) + chanceBetween(peakTo, 1)
  return score <= 0 ? beyond : beyond + incompleteBeta(edge, up + down, flat)
}

/** Where nearly all of w is: integrated apart, it is not missed between two steps. */
function peakOf({ down, flat, up }: Shape): [number, number] {
  const size = down + flat + up
  const mean = (up + down) / size
  const sd = Math.sqrt((mean * (1 - mean)) / (size + 1))
  return [mean - 8 * sd, mean + 8 * sd]
}

function quantileOf(below: (score: number) => number, share: number): number {
  let [low, high] = [-1, 1]
  for (let step = 0; step < 50; step += 1) {
    const middle = (low + high) / 2
    if (below(middle) < share) low = middle
    else high = middle
  }
  return (low + high) / 2
}
