// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { chooseScore, openStarted, passMs } from '../test-page.ts'
import { NOW } from '../test-world.ts'

beforeEach(() => {
  vi.useFakeTimers({ now: NOW })
  vi.spyOn(console, 'info').mockReturnValue()
  document.body.innerHTML = ''
  document.querySelector('innerloop-debug')?.remove()
})
afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
  history.replaceState(null, '', '/')
})

const overlay = () => document.querySelector('innerloop-debug')?.shadowRoot
const items = () => [...overlay()!.querySelectorAll('li')].map(({ textContent }) => textContent)

test('debug mode says on the page for each survey whether it would be shown, and keeps it up to date', async () => {
  const { innerloop } = await openStarted({ options: { debug: true } })
  expect(overlay()!.textContent).toContain('Innerloop pk_shop: consent given, config fresh')
  expect(items()[0]).toBe('After paymentat checkout.paidWould be shown at its next touchpoint.')
  await innerloop.show('checkout')
  chooseScore(9)
  innerloop.close()
  await passMs(1000)
  expect(items()[0]).toContain('This person answered recently. The survey was checkout. Free in 90 days')
})

test('the address of the page asks for it too', async () => {
  history.replaceState(null, '', '/?a=1&innerloop=debug')
  await openStarted()
  expect(overlay()).toBeDefined()
})

test('nobody else sees it', async () => {
  const { loaded, innerloop } = await openStarted()
  expect(loaded).toEqual([])
  await innerloop.explain()
  expect(overlay()).toBeUndefined()
})

test('once closed it stays away', async () => {
  const { innerloop } = await openStarted({ options: { debug: true } })
  overlay()!.querySelector('button')!.click()
  await passMs(5000)
  await innerloop.explain()
  expect(overlay()!.childNodes).toHaveLength(0)
})
