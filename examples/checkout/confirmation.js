import './innerloop-stub.js'
import { clear } from './cart.js'
import { customerId, isFirstVisit, loadOrder } from './order.js'
import {
  byId,
  fill,
  formatDay,
  formatDays,
  formatMoney,
  schedule,
  setPicture,
  stamp,
  totalsText,
} from './shop.js'

function lineView({ product, quantity }) {
  const { name, sku, price } = product
  const row = stamp('line', { name, sku, quantity: `× ${quantity}`, sum: formatMoney(quantity * price) })
  setPicture(row.querySelector('img'), product)
  return row
}

function showOrder({ number, placedAt, buyer, lines, totals }) {
  const { dispatch, earliest, latest } = schedule(placedAt)
  fill(byId('thanks'), {
    number,
    email: buyer.email,
    placed: formatDay(placedAt),
    dispatch: formatDay(dispatch),
    arrival: formatDays(earliest, latest),
    address: `${buyer.name}\n${buyer.street}\n${buyer.postcode} ${buyer.city}\n${buyer.country}`,
    ...totalsText(totals),
  })
  byId('lines').replaceChildren(...lines.map(lineView))
}

// Only the order's size is reported, never the buyer's name, e-mail or address.
function askForFeedback({ totals }) {
  innerloop('identify', customerId(), { plan: 'guest' })
  innerloop('track', 'checkout.paid', {
    orderValue: totals.total / 100,
    currency: 'EUR',
    items: totals.items,
  })
}

const order = loadOrder()
byId('thanks').hidden = !order
byId('no-order').hidden = Boolean(order)
if (order) {
  showOrder(order)
  if (isFirstVisit(order)) {
    clear()
    askForFeedback(order)
  }
}
