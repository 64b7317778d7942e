import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createReloader } from './create-reloader.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

test('many changes at once make one load', async () => {
  const load = vi.fn(async () => {})
  const reloader = createReloader(load, 400)
  for (let change = 0; change < 50; change++) reloader.soon()
  await vi.advanceTimersByTimeAsync(400)
  expect(load).toHaveBeenCalledTimes(1)
})

test('a steady stream of changes does not put the load off for ever', async () => {
  const load = vi.fn(async () => {})
  const reloader = createReloader(load, 400)
  for (let change = 0; change < 40; change++) {
    reloader.soon()
    await vi.advanceTimersByTimeAsync(100)
  }
  expect(load.mock.calls.length).toBeGreaterThanOrEqual(7)
})

test('a change during a slow load is loaded after it, never beside it', async () => {
  const finish: (() => void)[] = []
  const load = vi.fn(() => new Promise<void>((resolve) => finish.push(resolve)))
  const reloader = createReloader(load, 400)
  void reloader.now()
  reloader.soon()
  await vi.advanceTimersByTimeAsync(5000)
  expect(load).toHaveBeenCalledTimes(1)
  finish[0]!()
  await vi.advanceTimersByTimeAsync(400)
  expect(load).toHaveBeenCalledTimes(2)
})

test('nothing is loaded after the stop', async () => {
  const load = vi.fn(async () => {})
  const reloader = createReloader(load, 400)
  reloader.soon()
  reloader.stop()
  reloader.soon()
  await vi.advanceTimersByTimeAsync(5000)
  expect(load).not.toHaveBeenCalled()
})
