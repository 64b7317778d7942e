import type { Team, Touchpoint } from '@innerloop/shared'
import { expect, test } from 'vitest'
import { stillNamedIn } from './still-named-in.ts'

const teams: Team[] = [
  { id: 'a', name: 'Returns', members: ['ana@shop.example'] },
  { id: 'b', name: 'Support', members: [], supervisor: 'ana@shop.example' },
  { id: 'c', name: 'Sales', members: ['ben@shop.example'] },
]
const touchpoints: Touchpoint[] = [
  { key: 'paid', name: 'Order paid', channel: 'web', owner: 'Ana@shop.example' },
  { key: 'called', name: 'Call ended', channel: 'phone' },
]

test('whoever goes is named with the teams and touchpoints that still name them', () => {
  expect(stillNamedIn('ana@shop.example', { teams, touchpoints })).toEqual([
    'Returns',
    'Support',
    'Order paid',
  ])
  expect(stillNamedIn('eva@shop.example', { teams, touchpoints })).toEqual([])
})
