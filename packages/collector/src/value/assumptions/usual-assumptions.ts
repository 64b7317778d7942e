import type { Assumption } from './assumption.ts'

/** Until the project has its own under the same id. None of the claims is ours, and none is measured here. */
export const USUAL_ASSUMPTIONS: readonly Assumption[] = [
  {
    id: 'growth',
    name: 'Leaders in customer experience grow faster than their market',
    unit: 'percent',
    low: 4,
    high: 8,
    source: 'Bain & Company, "Are You Experienced?", 2015',
    basis: 'vendor-claim',
    note: 'Leaders may be better at other things too.',
  },
  {
    id: 'price-premium',
    name: 'Customers pay more for a better experience',
    unit: 'percent',
    low: 16,
    source: 'PwC, "Experience is everything", 2018',
    basis: 'vendor-claim',
    note: 'What people say that they would pay, at most, not what they paid. They also say that they are likelier to try add-ons.',
  },
  {
    id: 'leave-after-one',
    name: 'Leave a brand that they love after one bad experience',
    unit: 'percent',
    low: 32,
    source: 'PwC, "Experience is everything", 2018',
    basis: 'vendor-claim',
    note: 'What people say that they would do.',
  },
  {
    id: 'lifetime-range',
    name: 'A promoter’s lifetime value over a detractor’s, by industry',
    unit: 'ratio',
    low: 6,
    high: 14,
    source: 'Bain & Company, "Are You Experienced?", 2015',
    basis: 'vendor-claim',
  },
  {
    id: 'excel-in-all',
    name: 'Companies that excel in finance, brand and loyalty at once',
    unit: 'percent',
    low: 11,
    source: 'A study of 140 US companies, 2005 to 2009: one in nine',
    basis: 'vendor-claim',
  },
  {
    id: 'programme-effect',
    name: 'What a whole programme does to profit, satisfaction, share and cost',
    unit: 'percent',
    low: 0,
    source: 'Sellers of such programmes name no figure that could be checked',
    basis: 'estimate',
    note: 'Satisfaction programmes alone did not raise profit. Write down your own estimate, and measure it by an initiative.',
  },
  {
    id: 'causal-share',
    name: 'Of the difference between classes, what comes from how we treated them',
    unit: 'percent',
    low: 50,
    source: 'A guess: nobody can tell it from answers alone',
    basis: 'estimate',
    note: 'Happy customers differ in other ways too. An experiment, such as a held-out share, measures it.',
  },
  {
    id: 'discount',
    name: 'What a year’s delay takes from an amount',
    unit: 'percent',
    low: 10,
    source: 'A usual rate; finance has yours',
    basis: 'estimate',
  },
]

/** The project's own take the place of the usual ones; those beyond them come last. */
export function assumptionsWith(own: readonly Assumption[]): Assumption[] {
  const byId = new Map(own.map((one) => [one.id, one]))
  const usual = USUAL_ASSUMPTIONS.map((one) => byId.get(one.id) ?? one)
  const ids = new Set(USUAL_ASSUMPTIONS.map(({ id }) => id))
  return [...usual, ...own.filter(({ id }) => !ids.has(id))]
}
