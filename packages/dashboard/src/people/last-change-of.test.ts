import { expect, test } from 'vitest'
import { lastChangeOf } from './last-change-of.ts'

const nps = (value: number) => ({ score: { metric: 'nps' as const, value } })
const ces = (value: number) => ({ score: { metric: 'ces' as const, value } })

test('the last score is set beside the one before it of the same kind', () => {
  expect(lastChangeOf([nps(9), ces(2), { score: null }, nps(3), nps(1)])).toEqual({ before: 3, after: 9 })
})

test('of one score nothing can be told', () => {
  expect(lastChangeOf([nps(9), ces(2)])).toBeUndefined()
  expect(lastChangeOf([])).toBeUndefined()
})
