import type { Project, SurveyResponse } from '@innerloop/shared'
import { bandOf } from '@innerloop/shared/band-of'
import type { SetTrait } from '../../database/tables.ts'
import { createRandom } from '../../statistics/random.ts'
import { aCompletedResponse } from '../../testing/world.ts'

// Customers whose value does, or does not, go with what they say; the same ones each time.

export const NOW = Date.parse('2026-11-23T12:00:00Z')
export const DAYS = 180
const DAY_MS = 86_400_000

export const named: Partial<Project> = {
  customerValue: { trait: 'revenue', high: 1000 },
  valueTraits: {
    revenueBefore: 'revenueBefore',
    margin: 'margin',
    tenure: 'since',
    churnedAt: 'left',
    wallet: 'wallet',
    crossSell: 'products',
    conversion: 'bought',
    usageChange: 'usage',
  },
  dimensions: [{ key: 'plan', from: 'traits.plan', values: ['free', 'pro'] }],
}

export type Customer = {
  personId: string
  responses: SurveyResponse[]
  traits: Record<string, SetTrait>
}

type Wanted = {
  n: number
  seed: number
  isPlanted: boolean
  isScoreRising?: boolean
  isValueRising?: boolean
}

/** With `isPlanted` promoters are worth three times as much and leave least, and whoever gave a 0 to 2 leaves most. */
export function customersOf({ n, seed, isPlanted, isScoreRising, isValueRising }: Wanted): Customer[] {
  const random = createRandom(seed)
  return Array.from({ length: n }, (_, index) => {
    const personId = `customer-${index}`
    const score = Math.floor(random() * 11)
    const band = isPlanted ? bandOf(score) : 'passive'
    const isPro = random() < (isPlanted ? { detractor: 0.2, passive: 0.5, promoter: 0.8 }[band] : 0.5)
    const margin =
      (isPlanted ? { detractor: 100, passive: 180, promoter: 300 }[band] : 200) * (0.5 + random())
    const churn = isPlanted && score < 3 ? 0.5 : { detractor: 0.2, passive: 0.12, promoter: 0.06 }[band]
    const hasLeft = random() < churn
    const leftAt = NOW - Math.floor(random() * DAYS * DAY_MS)
    const wallet = { detractor: 30, passive: 40, promoter: 60 }[band] + 10 * random()
    const bought = random() < { detractor: 0.1, passive: 0.2, promoter: 0.45 }[band]
    const later = Math.min(10, score + (isScoreRising && random() < 0.6 ? 3 : 0))
    const firstAt = NOW - (DAYS + 10 + Math.floor(random() * (DAYS - 20))) * DAY_MS
    const set = {
      revenue: 4 * margin,
      revenueBefore: 4 * margin * (isValueRising ? 0.85 + 0.1 * random() : 0.9 + 0.2 * random()),
      margin,
      since: '2023-05-01',
      wallet,
      products: Math.floor(wallet / 20),
      bought,
      plan: isPro ? 'pro' : 'free',
      usage: index % 20 === 0 ? -60 : 5,
      ...(hasLeft && { left: new Date(leftAt).toISOString().slice(0, 10) }),
    }
    return {
      personId,
      responses: [
        aCompletedResponse(score, { personId, shownAt: new Date(firstAt).toISOString() }),
        ...(hasLeft || index % 2 === 0
          ? []
          : [
              aCompletedResponse(later, {
                personId,
                shownAt: new Date(NOW - (5 + Math.floor(random() * 100)) * DAY_MS).toISOString(),
              }),
            ]),
      ],
      traits: Object.fromEntries(
        Object.entries(set).map(([name, value]) => [name, { value, at: NOW - DAY_MS }]),
      ),
    }
  })
}
