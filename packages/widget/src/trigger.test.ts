import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { config, configWith, surveys } from './test-world.ts'
import { createTrigger, type Ready } from './trigger.ts'

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

const late = { ...surveys.checkout, id: 'late', delayMs: 3000 }

const known = configWith([surveys.checkout, late, surveys.support])

function open(whenReady = async (): Promise<Ready> => ({ config: known })) {
  const offered: unknown[][] = []
  const said: unknown[] = []
  const trigger = createTrigger(
    whenReady,
    ({ id }, occasion) => offered.push([id, occasion]),
    (text) => said.push(text),
  )
  return { ...trigger, offered, said }
}

test('a signal reaches the touchpoint of its name, each survey after its own delay', async () => {
  const { track, offered } = open()
  void track('checkout.paid', { total: 12 })
  await vi.advanceTimersByTimeAsync(2999)
  const occasion = { touchpoint: 'checkout.paid', properties: { total: 12 } }
  expect(offered).toEqual([['checkout', occasion]])
  await vi.advanceTimersByTimeAsync(1)
  expect(offered).toEqual([
    ['checkout', occasion],
    ['late', occasion],
  ])
})

test('a repeated signal neither restarts the delay nor asks twice', async () => {
  const { track, offered } = open()
  void track('checkout.paid')
  await vi.advanceTimersByTimeAsync(2000)
  void track('checkout.paid')
  await vi.advanceTimersByTimeAsync(1000)
  expect(offered.filter(([id]) => id === 'late')).toHaveLength(1)
  await vi.advanceTimersByTimeAsync(5000)
  expect(offered.filter(([id]) => id === 'late')).toHaveLength(1)
})

test('a signal from before the configuration is not lost', async () => {
  const { promise, resolve } = defer<Ready>()
  const { track, offered } = open(() => promise)
  void track('checkout.paid')
  await vi.advanceTimersByTimeAsync(60_000)
  expect(offered).toEqual([])
  resolve({ config })
  await vi.advanceTimersByTimeAsync(0)
  expect(offered).toHaveLength(1)
})

test('a cancelled signal asks no more, whether it waits for its delay or for the configuration', async () => {
  const { promise, resolve } = defer<Ready>()
  const { track, cancel, offered } = open(() => promise)
  void track('checkout.paid')
  cancel()
  resolve({ config: configWith([late]) })
  await vi.advanceTimersByTimeAsync(10_000)
  void track('checkout.paid')
  await vi.advanceTimersByTimeAsync(1000)
  cancel()
  await vi.advanceTimersByTimeAsync(10_000)
  expect(offered).toEqual([])
})

test('a signal that no survey waits for is told in debug mode', async () => {
  const { track, said } = open()
  await track('checkout.payed')
  expect(said).toEqual(['No survey asks at checkout.payed.'])
})

function defer<T>() {
  let resolve!: (value: T) => void
  const promise = new Promise<T>((fulfil) => (resolve = fulfil))
  return { promise, resolve }
}
