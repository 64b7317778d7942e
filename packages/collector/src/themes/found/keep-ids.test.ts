import { expect, test } from 'vitest'
import { keepIds } from './keep-ids.ts'

const delivery = { language: 'en', words: ['delivery', 'late', 'parcel', 'tracking'] }
const price = { language: 'en', words: ['price', 'expensive'] }

test('a theme keeps its id though some of its words went', () => {
  const [first, second] = keepIds([delivery, price], [], new Set())
  const known = [
    { id: first!, ...delivery },
    { id: second!, ...price },
  ]
  const later = [
    { language: 'en', words: ['price', 'discount', 'expensive'] },
    { language: 'en', words: ['parcel', 'delivery', 'courier', 'late'] },
  ]
  expect(keepIds(later, known, new Set())).toEqual([second, first])
})

test('another language, other words, and what people gave to a theme of theirs, are something new', () => {
  const [id] = keepIds([delivery], [], new Set())
  const known = [{ id: id!, ...delivery }]
  expect(keepIds([{ ...delivery, language: 'pt' }], known, new Set())).not.toContain(id)
  expect(keepIds([price], known, new Set())).not.toContain(id)
  const [other] = keepIds([delivery], known, new Set([id!]))
  expect(other).not.toBe(id)
  expect(new Set(keepIds([delivery, delivery, delivery], known, new Set())).size).toBe(3)
})
