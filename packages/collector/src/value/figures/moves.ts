// What it would be worth if five of a hundred customers moved up a class, as far as the class makes the difference.

import { worthOfPoints } from '@innerloop/shared/worth-of-points'
import { Z_95 } from '../../statistics/normal.ts'
import { varianceOf } from '../../statistics/mean.ts'
import { BANDS } from '../book/customers.ts'
import type { Move } from '../value-result.ts'
import { FEWEST } from './estimates.ts'
import { type Outcome, type Outcomes, yearly } from './outcomes.ts'

const POINTS = 5

/** @param customers how many there are to move a share of */
export function movesOf({ classes, perYear, isChurnKnown }: Outcomes, customers: number): Move[] {
  return [0, 1].map((place): Move => {
    const [from, to] = [classes[place]!, classes[place + 1]!]
    const named = { from: BANDS[place]!, to: BANDS[place + 1]! }
    const n = Math.min(...[from, to].flatMap(({ churn, worth }) => [churn.n, worth.n]))
    if (!isChurnKnown || n < FEWEST)
      return { ...named, annual: { n, value: null, interval: null }, lifetime: null }
    const worthOf = ({ churn, worth }: Outcome) => ({
      margin: worth.mean,
      churn: yearly(churn.hits / churn.n, perYear),
    })
    const { moved, annual, lifetime } = worthOfPoints({
      customers,
      points: POINTS,
      from: worthOf(from),
      to: worthOf(to),
    })
    const margin = Z_95 * moved * Math.sqrt(varianceOfKept(from, perYear) + varianceOfKept(to, perYear))
    return {
      ...named,
      annual: { n, value: annual, interval: { low: annual - margin, high: annual + margin } },
      lifetime: Number.isFinite(lifetime) ? lifetime : null,
    }
  })
}

/** Of margin times the share that stays a year, by the delta method. */
function varianceOfKept({ churn, worth }: Outcome, perYear: number): number {
  const stay = 1 - churn.hits / churn.n
  const kept = stay ** perYear
  const slope = perYear * stay ** (perYear - 1)
  return (
    (kept ** 2 * varianceOf(worth)) / worth.n + (worth.mean ** 2 * slope ** 2 * stay * (1 - stay)) / churn.n
  )
}
