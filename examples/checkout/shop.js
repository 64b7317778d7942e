// Shared by all three pages: formatting, templates, and the cart count in the header.
import { lines, totals } from './cart.js'

const LOCALE = 'en-IE'
const money = new Intl.NumberFormat(LOCALE, { style: 'currency', currency: 'EUR' })
const day = new Intl.DateTimeFormat(LOCALE, { weekday: 'short', day: 'numeric', month: 'short' })

export const formatMoney = (cents) => money.format(cents / 100)
export const formatDay = (date) => day.format(date)
export const formatDays = (from, to) => day.formatRange(from, to)

export const byId = (id) => document.getElementById(id)

/** Writes each value as text into the element marked data-field="<key>". */
export function fill(root, values) {
  for (const [field, text] of Object.entries(values)) {
    root.querySelector(`[data-field="${field}"]`).textContent = text
  }
  return root
}

/** Clones the one element inside a <template> and fills it. */
export const stamp = (templateId, values) =>
  fill(byId(templateId).content.firstElementChild.cloneNode(true), values)

export function setPicture(img, product) {
  img.src = `./products/${product.image}.svg`
}

/** Texts for the rows of the totals list, the same on checkout and confirmation. */
export const totalsText = ({ subtotal, delivery, total, vat }) => ({
  subtotal: formatMoney(subtotal),
  delivery: delivery === 0 ? 'Free' : formatMoney(delivery),
  total: formatMoney(total),
  vat: formatMoney(vat),
})

export function addWorkingDays(date, days) {
  const result = new Date(date)
  while (days > 0) {
    result.setDate(result.getDate() + 1)
    if (result.getDay() % 6 !== 0) days -= 1
  }
  return result
}

/** When an order placed on `date` is sent, and the two days between which it arrives. */
export const schedule = (date) => ({
  dispatch: addWorkingDays(date, 1),
  earliest: addWorkingDays(date, 2),
  latest: addWorkingDays(date, 4),
})

function showCount() {
  const { items } = totals(lines())
  byId('cart-count').textContent = items
  byId('cart-link').ariaLabel = `Cart, ${items} ${items === 1 ? 'item' : 'items'}`
}

showCount()
addEventListener('cartchange', showCount)
addEventListener('storage', showCount) // changed in another tab
addEventListener('pageshow', ({ persisted }) => persisted && showCount()) // brought back by the back button
