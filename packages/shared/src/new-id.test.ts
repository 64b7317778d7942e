import { expect, test } from 'vitest'
import { newId } from './new-id.ts'
import { SurveyResponse } from './response.ts'

test('an id is a UUIDv7 that the wire accepts, and carries its instant', () => {
  const now = Date.UTC(2026, 10, 22, 9, 30)
  const id = newId(now)
  expect(SurveyResponse.shape.id.safeParse(id).success).toBe(true)
  expect(Number.parseInt(id.replace('-', '').slice(0, 12), 16)).toBe(now)
})

test('ids sort by time and do not repeat', () => {
  const ids = Array.from({ length: 1000 }, (_, index) => newId(1_700_000_000_000 + index))
  expect(ids.toSorted()).toEqual(ids)
  expect(new Set(Array.from({ length: 1000 }, () => newId(0))).size).toBe(1000)
})
