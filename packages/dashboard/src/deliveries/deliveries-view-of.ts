// What the page shows is in its address, so that a view can be shared, reloaded and gone back to.

import type { deliveriesEn } from './deliveries-en.ts'

export type DeliveryState = keyof (typeof deliveriesEn)['states']
export type DeliveriesView = {
  tab: 'messages' | 'endpoints'
  state: DeliveryState | null
  address: string | null
}

export const STATES: readonly DeliveryState[] = ['due', 'held', 'delivered', 'refused', 'given-up']

/** @param query of the address; what it does not say, or says wrongly, is the default */
export function deliveriesViewOf({ tab, state, address }: Record<string, string>): DeliveriesView {
  return {
    tab: tab === 'endpoints' ? 'endpoints' : 'messages',
    state: STATES.find((one) => one === state) ?? null,
    address: address || null,
  }
}

/** The address of a view; defaults are left out. */
export function hrefOfDeliveries({ tab, state, address }: Partial<DeliveriesView>): string {
  const parameters = new URLSearchParams()
  if (tab === 'endpoints') parameters.set('tab', tab)
  if (state) parameters.set('state', state)
  if (address) parameters.set('address', address)
  return parameters.size === 0 ? '/deliveries' : `/deliveries?${parameters}`
}
