import { useLocation } from 'preact-iso/router'
import { daysAgo } from '../loop/days-ago.ts'

export const SPANS = ['30', '90', '365', 'all'] as const
export type SpanOfDays = (typeof SPANS)[number]

/** What of a journey is looked at, from the address: for how long, and whose. */
export function useJourneyView(journeyId: string) {
  const { query, route } = useLocation()
  const span = SPANS.find((one) => one === query['days']) ?? '90'
  const dimension = query['dimension']
  const value = query['value']
  const hrefFor = (change: Record<string, string | undefined>) => {
    const parameters = new URLSearchParams()
    for (const [name, said] of Object.entries({ days: span, dimension, value, ...change }))
      if (said !== undefined && said !== '') parameters.set(name, said)
    return `/journeys/${encodeURIComponent(journeyId)}?${parameters}`
  }
  return {
    span,
    dimension,
    value,
    from: span === 'all' ? undefined : daysAgo(Number(span) - 1, Date.now()),
    part: query['part'],
    hrefFor,
    route,
  }
}
