import { newId } from '@innerloop/shared/new-id'
import type { Arrange, Place } from './requests.ts'

const aName = () => `one-${newId()}`

/** Of what a team writes down: one is made before it is read, changed or deleted. */
export function requestsOfRecords(
  one: string,
  plural: string,
  make: () => { id: string },
): Record<string, Arrange> {
  const made = async ({ world, project }: Place) => {
    const body = make()
    await world.arrange('POST', `/v1/${plural}?project=${project}`, body)
    return { path: { id: body.id }, body }
  }
  const madeAlone: Arrange = async (place) => ({ path: (await made(place)).path })
  return {
    [`create${one}`]: () => ({ body: make() }),
    [`get${one}`]: madeAlone,
    [`change${one}`]: made,
    [`delete${one}`]: madeAlone,
  }
}

const aSegment = {
  name: 'All',
  newCustomers: 1,
  firstMargin: 1,
  customers: 1,
  retention: 0.9,
  repeatMargin: 1,
  extendedShare: 0,
  extendedMargin: 0,
  costToServe: 0,
}

export const VALUE_REQUESTS: Record<string, Arrange> = {
  ...requestsOfRecords('Assumption', 'assumptions', () => ({
    id: aName(),
    name: 'Growth',
    unit: 'percent',
    low: 4,
    source: 'Ours',
    basis: 'estimate',
  })),
  ...requestsOfRecords('Series', 'series', () => ({
    id: aName(),
    name: 'Profit',
    axis: 'financial',
    points: [{ at: '2026-01', value: 7 }],
  })),
  ...requestsOfRecords('ProfitTree', 'profit-trees', () => ({
    id: aName(),
    name: 'Profit',
    segments: [aSegment],
  })),
}

export const THEMES_REQUESTS: Record<string, Arrange> = {
  ...requestsOfRecords('Theme', 'themes', () => ({
    id: aName(),
    name: 'Delivery',
    rules: [{ any: ['parcel'] }],
  })),
  ...requestsOfRecords('Idea', 'ideas', () => ({ id: aName(), title: 'Open on Sundays' })),
  proposeNames: () => ({ body: { ids: ['en-1'] } }),
}

export const POPULATION_REQUESTS = requestsOfRecords('Population', 'populations', () => ({
  id: aName(),
  dimension: 'device',
  shares: [
    { value: 'phone', share: 0.6 },
    { value: 'desktop', share: 0.4 },
  ],
  source: 'Visits of October',
}))
