import { expect, test } from 'vitest'
import { createStorage } from '../storage.ts'
import { createFakeStorage, DAY_MS, NOW, shown } from '../test-world.ts'
import { nextBatch, putInOutbox, settle } from './outbox.ts'

function open(count = 0, change = {}) {
  const browser = createFakeStorage()
  const storage = createStorage('p:', () => browser)
  for (let index = 0; index < count; index++) putInOutbox(storage, { ...shown, id: idOf(index), ...change })
  return storage
}

const idOf = (index: number) => `01890a5d-ac96-774b-bcce-${String(index).padStart(12, '0')}`
const idsOf = (batch: { id: string }[]) => batch.map(({ id }) => Number(id.slice(-12)))

test('there is one entry per response, with its latest save', () => {
  const storage = open()
  putInOutbox(storage, shown)
  putInOutbox(storage, { ...shown, sequence: 1, state: 'started' })
  expect(nextBatch(storage, NOW)).toEqual([{ ...shown, sequence: 1, state: 'started' }])
})

test('a batch holds the twenty newest', () => {
  expect(idsOf(nextBatch(open(30), NOW))).toEqual(Array.from({ length: 20 }, (_, index) => 29 - index))
})

test('a batch stays below what a browser sends while the page is left', () => {
  const reason = { value: '漢'.repeat(5000), sequence: 1 }
  const batch = nextBatch(open(10, { answers: { reason } }), NOW)
  expect(batch).toHaveLength(3)
  expect(new Blob([JSON.stringify(batch)]).size).toBeLessThan(60_000)
})

test('one response that is larger than that goes alone', () => {
  const traits = Object.fromEntries(Array.from({ length: 50 }, (_, index) => [`t${index}`, 'x'.repeat(500)]))
  expect(nextBatch(open(2, { traits }), NOW)).toHaveLength(1)
})

test('at most a hundred are kept, and the oldest go', () => {
  const storage = open(103)
  nextBatch(storage, NOW)
  expect(storage.names('outbox:').sort().at(0)).toBe(`outbox:${idOf(3)}`)
  expect(storage.names('outbox:')).toHaveLength(100)
})

test('after thirty days a response is dropped', () => {
  const storage = open(1)
  expect(nextBatch(storage, NOW + 30 * DAY_MS - 1)).toHaveLength(1)
  expect(nextBatch(storage, NOW + 30 * DAY_MS)).toHaveLength(0)
  expect(storage.names()).toEqual([])
})

test('an entry that is no response is dropped', () => {
  const storage = open()
  storage.set('outbox:x', 5)
  expect(nextBatch(storage, NOW)).toEqual([])
  expect(storage.names()).toEqual([])
})

test('only the acknowledged save or an earlier one is removed', () => {
  const storage = open()
  putInOutbox(storage, { ...shown, sequence: 2 })
  settle(storage, [{ ...shown, sequence: 1 }])
  expect(nextBatch(storage, NOW)).toHaveLength(1)
  settle(storage, [{ ...shown, sequence: 2 }])
  expect(storage.names()).toEqual([])
})
