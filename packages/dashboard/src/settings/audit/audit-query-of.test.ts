import { expect, test } from 'vitest'
import { addressOf, auditQueryOf, filterOf } from './audit-query-of.ts'

test('the address says what is asked for, and nothing more', () => {
  const filter = filterOf({ act: 'key.made', from: '2026-11-01', to: 'yesterday', other: 'x' })
  expect(filter).toEqual({ act: 'key.made', from: '2026-11-01', to: '' })
  expect(addressOf(filter)).toBe('/settings/audit?act=key.made&from=2026-11-01')
  expect(addressOf(filterOf({}))).toBe('/settings/audit')
})

test('the last day is in as a whole', () => {
  const { from, to } = auditQueryOf({ act: '', from: '2026-11-30', to: '2026-11-30' })
  expect(Date.parse(to!) - Date.parse(from!)).toBe(24 * 3_600_000)
  expect(new Date(from!).getDate()).toBe(30)
  expect(auditQueryOf(filterOf({}))).toEqual({})
})
