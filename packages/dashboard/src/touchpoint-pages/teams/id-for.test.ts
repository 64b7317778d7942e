import { expect, test } from 'vitest'
import { idFor } from './id-for.ts'

test.each([
  ['Returns', [], 'returns'],
  ['Après-vente & Réparation', [], 'apres-vente-reparation'],
  ['退货组', [], 'team'],
  ['Returns', ['returns', 'returns-2'], 'returns-3'],
  ['  -- ', ['team'], 'team-2'],
])('%s', (name, taken, id) => {
  expect(idFor(name, taken)).toBe(id)
})
