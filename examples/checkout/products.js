import { products } from './catalogue.js'
import { quantityOf, setQuantity } from './cart.js'
import { byId, formatMoney, setPicture, stamp } from './shop.js'

const stockNote = ({ stock }) => (stock > 9 ? 'In stock' : `Only ${stock} left`)

function productCard(product) {
  const { sku, name, fits, price } = product
  const card = stamp('product', { sku, name, fits, price: formatMoney(price), stock: stockNote(product) })
  card.querySelector('.stock').classList.toggle('low', product.stock <= 9)
  setPicture(card.querySelector('img'), product)

  const button = card.querySelector('button')
  button.dataset.testid = `add-${sku}`
  button.ariaLabel = `Add to cart: ${name}`
  button.addEventListener('click', () => add(product))
  return card
}

function add({ sku, name }) {
  const before = quantityOf(sku)
  const after = setQuantity(sku, before + 1)
  notify(after > before ? `${name} added` : `All ${after} in stock are in your cart`)
}

let hideTimer
function notify(message) {
  byId('notice-text').textContent = message
  byId('notice').classList.add('shown')
  clearTimeout(hideTimer)
  hideTimer = setTimeout(() => byId('notice').classList.remove('shown'), 4000)
}

byId('products').replaceChildren(...products.map(productCard))
