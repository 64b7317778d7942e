import { expect, test, vi } from 'vitest'
import { configWith, createFakeCollector, needsFor, NOW } from '../test-world.ts'
import { createRecall } from './recall-history.ts'

const config = { ...configWith(), hasHistory: true as const }

function open(answer: unknown = { history: { checkout: { answered: NOW - 5 } } }) {
  const needs = needsFor(createFakeCollector())
  const request = vi.fn(async (_path: string, _init: RequestInit) => Response.json(answer))
  const recall = createRecall({ ...needs, request, config: () => config })
  return { ...needs, recall, request, histories: () => needs.store.get('history') }
}

test('what the browser forgot of a signed person is asked for, once', async () => {
  const { recall, request, identity, histories } = open()
  identity.identify('ana', {}, { signature: 's1' })
  await Promise.all([recall(), recall()])
  await recall()
  expect(request.mock.calls.map(([path]) => path)).toEqual(['widget/pk_shop/history?person=ana&signature=s1'])
  expect(histories()).toEqual({ ana: { checkout: { answered: NOW - 5 } } })
})

test('of what both know the later counts', async () => {
  const { recall, identity, store, histories } = open({
    history: { checkout: { answered: 5, asked: 9 }, support: { declined: 1 } },
  })
  identity.identify('ana', {}, { signature: 's1' })
  store.set('history', { ana: { checkout: { answered: 7, asked: 8 } }, ben: { checkout: { asked: 1 } } })
  await recall()
  expect(histories()).toEqual({
    ana: { checkout: { answered: 7, asked: 9 }, support: { declined: 1 } },
    ben: { checkout: { asked: 1 } },
  })
})

test('a visitor, and a person without a signature, have none', async () => {
  const { recall, request, identity } = open()
  await recall()
  identity.identify('ana')
  await recall()
  expect(request).not.toHaveBeenCalled()
})

test('a refusal is said and stops nothing, and the next time it is tried again', async () => {
  const { recall, request, identity, said, histories } = open({ code: 'person.unproved' })
  identity.identify('ana', {}, { signature: 'forged' })
  await recall()
  await recall()
  expect(request).toHaveBeenCalledTimes(2)
  expect(said[0]).toContainEqual({ code: 'person.unproved' })
  expect(histories()).toBeFalsy()
})
