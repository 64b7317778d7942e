import { findProduct, pricing } from './catalogue.js'

// The cart is a plain object, { sku: quantity }, kept in localStorage.
const KEY = 'fieldline.cart'
const read = () => JSON.parse(localStorage.getItem(KEY) ?? '{}')

function write(quantities) {
  localStorage.setItem(KEY, JSON.stringify(quantities))
  dispatchEvent(new Event('cartchange'))
}

export const quantityOf = (sku) => read()[sku] ?? 0

/** Sets how many of a product are in the cart, within stock; 0 removes it. Returns the new quantity. */
export function setQuantity(sku, wanted) {
  const quantity = Math.min(Math.max(0, wanted), findProduct(sku).stock)
  const quantities = read()
  if (quantity > 0) quantities[sku] = quantity
  else delete quantities[sku]
  write(quantities)
  return quantity
}

export const clear = () => write({})

export function lines() {
  return Object.entries(read())
    .map(([sku, quantity]) => ({ product: findProduct(sku), quantity }))
    .filter((line) => line.product)
}

/** Adds up cart lines. All amounts are in cents; VAT is the part contained in the total. */
export function totals(cartLines) {
  const items = cartLines.reduce((sum, line) => sum + line.quantity, 0)
  const subtotal = cartLines.reduce((sum, line) => sum + line.quantity * line.product.price, 0)
  const delivery = subtotal >= pricing.freeDeliveryFrom ? 0 : pricing.delivery
  const total = subtotal + delivery
  const vat = Math.round(total - total / (1 + pricing.vatRate))
  return { items, subtotal, delivery, total, vat }
}
