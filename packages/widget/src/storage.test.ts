import { expect, test } from 'vitest'
import { createStorage } from './storage.ts'
import { createFakeStorage } from './test-world.ts'

test('a value comes back as it was, under the prefix', () => {
  const browser = createFakeStorage()
  const storage = createStorage('innerloop:pk:', () => browser)
  storage.set('person', { personId: 'ana' })
  expect(storage.get('person')).toEqual({ personId: 'ana' })
  expect({ ...browser }).toEqual({ 'innerloop:pk:person': '{"personId":"ana"}' })
})

test('names lists ours alone, by their beginning', () => {
  const browser = createFakeStorage()
  browser.setItem('innerloop:other:outbox:1', '1')
  browser.setItem('host', '1')
  const storage = createStorage('innerloop:pk:', () => browser)
  storage.set('outbox:1', 1)
  storage.set('person', 1)
  expect(storage.names('outbox:')).toEqual(['outbox:1'])
  expect(storage.names()).toEqual(['outbox:1', 'person'])
})

const refuse = () => {
  throw new DOMException('The operation is insecure.', 'SecurityError')
}
const full = () => Object.assign(Object.create(createFakeStorage()), { setItem: refuse })
const stuck = () => Object.assign(Object.create(createFakeStorage()), { removeItem: refuse })

test.each([
  ['blocked', refuse],
  ['full', () => full()],
  ['not allowed', () => undefined],
])('a storage that is %s is replaced by memory', (_, open) => {
  const storage = createStorage('p:', open)
  storage.set('visitor', 'v1')
  expect(storage.get('visitor')).toBe('v1')
  expect(storage.names()).toContain('visitor')
  storage.set('visitor')
  expect(storage.get('visitor')).toBeFalsy()
})

test('what could not be kept at first is kept with the next write', () => {
  const browser = createFakeStorage()
  let isAllowed = false
  const storage = createStorage('p:', () => (isAllowed ? browser : undefined))
  storage.set('visitor', 'v1')
  expect({ ...browser }).toEqual({})
  isAllowed = true
  storage.set('visitor', storage.get('visitor'))
  expect({ ...browser }).toEqual({ 'p:visitor': '"v1"' })
})

test('what the browser refuses to remove is gone all the same', () => {
  const browser = stuck()
  const storage = createStorage('p:', () => browser)
  storage.set('outbox:1', { sequence: 1 })
  storage.set('outbox:1')
  expect(storage.get('outbox:1')).toBeFalsy()
})

test('damaged text counts as nothing', () => {
  const browser = createFakeStorage()
  browser.setItem('p:history', '{"visi')
  expect(createStorage('p:', () => browser).get('history')).toBeFalsy()
})
