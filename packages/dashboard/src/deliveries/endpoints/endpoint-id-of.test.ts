import { expect, test } from 'vitest'
import { endpointIdOf } from './endpoint-id-of.ts'

test.each([
  ['Our CRM', [], 'our-crm'],
  ['  Café – Zürich! ', [], 'cafe-zurich'],
  ['Our CRM', ['our-crm', 'our-crm-2'], 'our-crm-3'],
  ['客服频道', [], 'endpoint'],
  ['客服频道', ['endpoint'], 'endpoint-2'],
  ['x'.repeat(200), [], 'x'.repeat(56)],
])('%s beside %j is %s', (name, taken, id) => {
  expect(endpointIdOf(name, taken)).toBe(id)
})
