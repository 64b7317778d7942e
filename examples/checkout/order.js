import { findProduct } from './catalogue.js'
import { totals } from './cart.js'

// The last order lives as long as the tab does.
const ORDER_KEY = 'fieldline.order'
const CUSTOMER_KEY = 'fieldline.customer'

const randomDigits = (length) =>
  Array.from(crypto.getRandomValues(new Uint8Array(length)), (byte) => byte % 10).join('')

export function saveOrder(buyer, lines) {
  const order = {
    number: `FL-${randomDigits(7)}`,
    placedAt: Date.now(),
    buyer,
    lines: lines.map(({ product, quantity }) => ({ sku: product.sku, quantity })),
  }
  sessionStorage.setItem(ORDER_KEY, JSON.stringify(order))
}

export function loadOrder() {
  const order = JSON.parse(sessionStorage.getItem(ORDER_KEY))
  if (!order) return null
  const lines = order.lines.map(({ sku, quantity }) => ({ product: findProduct(sku), quantity }))
  return { ...order, lines, totals: totals(lines) }
}

/** True the first time it is asked about an order in this tab, false after that (a reload, say). */
export function isFirstVisit(order) {
  const key = `fieldline.seen.${order.number}`
  const first = sessionStorage.getItem(key) === null
  sessionStorage.setItem(key, 'yes')
  return first
}

/** A random id that stays the same for this browser and says nothing about the person. */
export function customerId() {
  const id = localStorage.getItem(CUSTOMER_KEY) ?? `guest_${randomDigits(16)}`
  localStorage.setItem(CUSTOMER_KEY, id)
  return id
}
