import { expect, test } from 'vitest'
import { fillPlaceholders } from './fill-placeholders.ts'

const facts = {
  traits: { firstName: 'Ana', empty: '', nothing: null, vip: false, 'plan name': 'Pro' },
  properties: { orderId: 4711, loop: '{{traits.firstName}}', dollar: '$& $1' },
}

test.each([
  ['Hi {{traits.firstName}}!', 'Hi Ana!'],
  ['Hi {{ traits.firstName | there }}!', 'Hi Ana!'],
  ['Order {{properties.orderId}}', 'Order 4711'],
  ['{{traits.plan name}}', 'Pro'],
  ['{{traits.vip}}', 'false'],
  ['Hi {{traits.lastName|there}}!', 'Hi there!'],
  ['Hi {{traits.empty|there}}!', 'Hi there!'],
  ['Hi {{traits.nothing|there}}!', 'Hi there!'],
  ['Hi{{traits.lastName}}!', 'Hi!'],
  ['{{traits.constructor}}{{traits.__proto__}}', ''],
  ['{{properties.loop}}', '{{traits.firstName}}'],
  ['{{properties.dollar}}', '$& $1'],
  ['{{secrets.key}} {{traits}} {{}}', '{{secrets.key}} {{traits}} {{}}'],
])('%s → %s', (text, filled) => {
  expect(fillPlaceholders(text, facts)).toBe(filled)
})

test('without any facts there is what follows the bar', () => {
  expect(fillPlaceholders('Hi {{traits.firstName|there}}', {})).toBe('Hi there')
})
