import { useState } from 'preact/hooks'
import type { Answer } from '../api/create-api.ts'
import { useDesk } from '../frame/desk.ts'
import { useAction } from '../frame/use-action.ts'
import { useResource } from '../frame/use-resource.ts'
import type { DeliveriesView } from './deliveries-view-of.ts'

type Page = Answer<'GET /v1/deliveries'>['data']
export type Delivery = Page['deliveries'][number]

const AT_ONCE = 50

/** The newest deliveries of a view, and older ones page by page. */
export function useDeliveries({ state, address }: Pick<DeliveriesView, 'state' | 'address'>) {
  const { api } = useDesk()
  const query = { limit: AT_ONCE, ...(state && { state }), ...(address !== null && { address }) }
  const first = useResource(`deliveries ${state} ${address}`, async (signal) => {
    const [page, endpoints] = await Promise.all([
      api.call('GET /v1/deliveries', { query, signal }),
      api.call('GET /v1/endpoints', { signal }),
    ])
    return { page: page.data, endpoints: endpoints.data.endpoints }
  })
  const [older, setOlder] = useState<{ after: Page; page: Page } | null>(null)
  const { run, problem, isBusy } = useAction()
  const page = first.data && (older?.after === first.data.page ? older.page : first.data.page)
  const next = page?.next
  const showMore = () =>
    run(async () => {
      if (!first.data || !page || next === undefined) return
      const { data } = await api.call('GET /v1/deliveries', { query: { ...query, cursor: next } })
      const deliveries = [...page.deliveries, ...data.deliveries]
      setOlder({ after: first.data.page, page: { ...data, deliveries } })
    })
  return { first, deliveries: page?.deliveries ?? [], hasMore: next !== undefined, showMore, problem, isBusy }
}
