// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { click, openStarted, passMs, promptRoot } from '../test-page.ts'
import { configWith, createFakeCollector, NOW, PREFIX } from '../test-world.ts'
import { openShop, pay, reasonOf } from './test-shop.ts'

beforeEach(() => {
  vi.useFakeTimers({ now: NOW })
  document.body.innerHTML = ''
  history.pushState(null, '', '/')
})
afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})

const press = () => document.body.dispatchEvent(new MouseEvent('click', { bubbles: true }))

describe('while a survey waits for its delay', () => {
  test('an event calls it off, even if tracked in the same breath', async () => {
    const { innerloop } = await openShop({ delayMs: 500, cancelledBy: ['order.changed'] })
    innerloop.track('checkout.paid')
    innerloop.track('order.changed')
    await passMs(1000)
    expect(promptRoot()).toBeUndefined()
    innerloop.track('checkout.paid')
    await passMs(1000)
    expect(promptRoot()).toBeDefined()
    click('.close')
  })

  test('an occasion whose page was left makes room for one on the next page', async () => {
    await openShop({ delayMs: 500 }, { signals: [{ on: 'click', selector: 'body' }] })
    press()
    await passMs(300)
    history.pushState(null, '', '/next')
    press()
    await passMs(400)
    expect(promptRoot()).toBeUndefined()
    await passMs(200)
    expect(promptRoot()).toBeDefined()
    click('.close')
  })
})

test('a signed person who cleared the browser is not asked again within the pace', async () => {
  const collector = createFakeCollector()
  collector.config = { ...configWith(), hasRules: true, hasHistory: true }
  const { fetch } = collector
  collector.fetch = async (url, init) =>
    String(url).includes('/history?')
      ? Response.json({ history: { checkout: { answered: NOW - 86_400_000 } } })
      : fetch(url, init)
  const shop = await openStarted({ collector })
  shop.innerloop.identify('ana', {}, { signature: 's1' })
  expect(await pay(shop)).toBe(false)
  expect(await reasonOf(shop)).toBe('answered-recently')
  shop.innerloop.identify('ben')
  expect(await pay(shop)).toBe(true)
})

test('where consent was asked for, opting out leaves nothing but that', async () => {
  const { innerloop, browser } = await openShop(
    { limits: { displays: 9 } },
    { options: { consent: 'required' } },
  )
  innerloop.optIn()
  await passMs(10)
  innerloop.track('checkout.paid')
  await passMs(10)
  expect(Object.keys(browser).length).toBeGreaterThan(3)
  innerloop.optOut()
  await passMs(10)
  expect({ ...browser }).toEqual({ [`${PREFIX}consent`]: '"opted-out"' })
})

test('forgetting a person keeps the consent and what is still to be sent', async () => {
  const { innerloop, browser, collector } = await openShop({}, { options: { consent: 'required' } })
  innerloop.optIn()
  await passMs(10)
  collector.fates.push('lost', 'lost', 'lost')
  innerloop.track('checkout.paid')
  await passMs(10)
  innerloop.reset()
  await passMs(10)
  const kept = Object.keys(browser).map((key) => key.slice(PREFIX.length).replace(/:.*/, ''))
  expect(new Set(kept)).toEqual(new Set(['consent', 'config', 'outbox']))
})
