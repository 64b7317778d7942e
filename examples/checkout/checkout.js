import { pricing } from './catalogue.js'
import * as cart from './cart.js'
import { saveOrder } from './order.js'
import { byId, fill, formatDays, formatMoney, schedule, setPicture, stamp, totalsText } from './shop.js'

function lineView({ product, quantity }) {
  const { sku, name, price, stock } = product
  const row = stamp('line', { name, each: `${formatMoney(price)} each` })
  const [fewer, more] = row.querySelectorAll('.stepper button')
  const input = row.querySelector('input')
  const remove = row.querySelector('.remove')

  const show = (value) => {
    input.value = value
    fill(row, { sum: formatMoney(value * price) })
  }
  // An emptied or negative field means one; only "Remove" takes a product out.
  const change = () => show(cart.setQuantity(sku, Math.max(1, Math.trunc(input.valueAsNumber) || 1)))

  setPicture(row.querySelector('img'), product)
  input.max = stock
  input.dataset.testid = `qty-${sku}`
  input.ariaLabel = `Quantity: ${name}`
  input.addEventListener('change', change)
  fewer.ariaLabel = `One fewer: ${name}`
  fewer.addEventListener('click', () => {
    input.stepDown()
    change()
  })
  more.ariaLabel = `One more: ${name}`
  more.addEventListener('click', () => {
    input.stepUp()
    change()
  })
  remove.dataset.testid = `remove-${sku}`
  remove.ariaLabel = `Remove: ${name}`
  remove.addEventListener('click', () => {
    row.remove()
    cart.setQuantity(sku, 0)
    byId(cart.lines().length ? 'cart-heading' : 'empty-heading').focus()
  })

  show(quantity)
  return row
}

function showTotals() {
  const lines = cart.lines()
  const totals = cart.totals(lines)
  const missing = pricing.freeDeliveryFrom - totals.subtotal

  byId('filled').hidden = lines.length === 0
  byId('empty').hidden = lines.length > 0
  fill(byId('summary'), totalsText(totals))
  byId('free-delivery').textContent =
    missing > 0 ? `${formatMoney(missing)} more and delivery is free.` : 'Delivery is free for this order.'
  byId('pay-label').textContent = `Pay ${formatMoney(totals.total)}`
}

function showCart() {
  const { earliest, latest } = schedule(new Date())
  byId('arrival').textContent = formatDays(earliest, latest)
  byId('lines').replaceChildren(...cart.lines().map(lineView))
  showTotals()
}

// The browser has validated the form before it fires "submit".
byId('checkout').addEventListener('submit', async (event) => {
  event.preventDefault()
  const form = event.target
  const pay = byId('pay')
  const buyer = Object.fromEntries(new FormData(form)) // the card fields have no name, so no card data is in here
  buyer.country = form.elements.country.selectedOptions[0].text
  const lines = cart.lines()

  pay.disabled = true
  pay.ariaBusy = 'true'
  byId('pay-label').textContent = 'Processing…'
  await new Promise((resolve) => setTimeout(resolve, 600)) // stands in for the payment provider

  saveOrder(buyer, lines)
  location.replace('./confirmation.html') // "Back" leads to the shop, not to a second payment
})

showCart()
addEventListener('cartchange', showTotals)
addEventListener('storage', showCart) // changed in another tab
addEventListener('pageshow', ({ persisted }) => persisted && showCart()) // brought back by the back button
