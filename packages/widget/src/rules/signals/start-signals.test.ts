// @vitest-environment happy-dom
import type { Signal } from '@innerloop/shared'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { configWith } from '../../test-world.ts'
import { openRules } from '../test-rules.ts'
import { goTo, openSignals, passMs, setSize } from './test-signals.ts'

beforeEach(() => {
  vi.useFakeTimers()
  document.body.innerHTML = ''
  goTo('/cart')
})
afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

const once = ['reached']
const twice = ['reached', 'reached']

describe('an event', () => {
  test('reaches the touchpoint where its properties meet all conditions, each time', () => {
    const { track, touchpoints, reached } = openSignals({
      on: 'event',
      name: 'paid',
      where: [
        { property: 'total', atLeast: 50 },
        { property: 'currency', is: ['CHF', 'EUR'] },
      ],
    })
    track('paid', { total: 49, currency: 'CHF' })
    track('paid', { total: 50, currency: 'USD' })
    track('paid')
    track('opened', { total: 50, currency: 'CHF' })
    expect(reached).toEqual([])
    track('paid', { total: 50, currency: 'CHF' })
    expect(reached).toEqual([{ touchpoint: 'reached', properties: { total: 50, currency: 'CHF' } }])
    track('paid', { total: 51, currency: 'CHF' })
    expect(touchpoints()).toEqual(twice)
  })

  test('of the name of the touchpoint has reached it already', () => {
    const { track, reached } = openSignals({ on: 'event', name: 'reached' })
    track('reached')
    expect(reached).toEqual([])
  })

  test('reaches a touchpoint once, however many of its signals it meets', () => {
    const { track, touchpoints } = openSignals({ on: 'event', name: 'paid' }, { on: 'event', name: 'paid' })
    track('paid')
    expect(touchpoints()).toEqual(once)
  })

  test('counts on its pages only, while the person is there', () => {
    const { track, reached } = openSignals({ on: 'event', name: 'paid', page: { startsWith: '/cart' } })
    goTo('/')
    track('paid')
    expect(reached).toEqual([])
    goTo('/cart/1')
    track('paid')
    const [{ isStillThere }] = reached as [(typeof reached)[number]]
    goTo('/cart/2')
    expect(isStillThere!()).toBe(true)
    goTo('/')
    expect(isStillThere!()).toBe(false)
  })
})

describe('a page', () => {
  const cart: Signal = { on: 'page', page: { is: '/cart' } }

  test('reaches the touchpoint at once, and again when it is opened again', () => {
    const { touchpoints } = openSignals(cart)
    expect(touchpoints()).toEqual(once)
    goTo('/pay')
    expect(touchpoints()).toEqual(once)
    goTo('/cart')
    expect(touchpoints()).toEqual(twice)
  })

  test('is not opened again by a change of its query or fragment', () => {
    const { touchpoints } = openSignals(cart)
    history.replaceState(null, '', '?coupon=1')
    history.pushState(null, '', '#top')
    history.replaceState({ scroll: 3 }, '', '/cart')
    expect(touchpoints()).toEqual(once)
  })

  test('may be told by a query or fragment of the same path', () => {
    const plan = openSignals({ on: 'page', page: { contains: 'tab=plan', withQuery: true } })
    const pay = openSignals({ on: 'page', page: { is: '/cart#/pay' } })
    goTo('/cart?tab=plan')
    expect(plan.touchpoints()).toEqual(once)
    goTo('/cart#/pay')
    expect(pay.touchpoints()).toEqual(once)
  })

  test('is told with what says whether the person is still there', () => {
    const [{ isStillThere }] = openSignals(cart).reached as [{ isStillThere(): boolean }]
    goTo('/cart?step=2')
    expect(isStillThere()).toBe(true)
    goTo('/pay')
    expect(isStillThere()).toBe(false)
    goTo('/cart')
    expect(isStillThere()).toBe(true)
  })
})

describe('with each page everything begins anew', () => {
  test('the time', async () => {
    const { touchpoints, reached } = openSignals({ on: 'time', afterMs: 1000 })
    await passMs(900)
    goTo('/pay')
    await passMs(900)
    goTo('/pay?step=2')
    expect(reached).toEqual([])
    await passMs(100)
    expect(touchpoints()).toEqual(once)
    await passMs(5000)
    goTo('/thanks')
    await passMs(1000)
    expect(touchpoints()).toEqual(twice)
  })

  test('the idle time', async () => {
    const { reached } = openSignals({ on: 'idle', afterMs: 1000 })
    await passMs(900)
    goTo('/pay')
    await passMs(900)
    expect(reached).toEqual([])
    await passMs(100)
    expect(reached).toHaveLength(1)
  })

  test('the depth', () => {
    const page = document.documentElement
    vi.spyOn(document, 'scrollingElement', 'get').mockReturnValue(page)
    setSize(page, 1000, 900)
    const { touchpoints } = openSignals({ on: 'scroll', depth: 0.5 })
    const scroll = () => page.dispatchEvent(new Event('scroll'))
    scroll()
    scroll()
    expect(touchpoints()).toEqual(once)
    goTo('/pay')
    scroll()
    expect(touchpoints()).toEqual(twice)
  })

  test('on the pages of the signal only', async () => {
    const { reached } = openSignals({ on: 'time', afterMs: 1000, page: { is: '/pay' } })
    await passMs(5000)
    expect(reached).toEqual([])
    goTo('/pay')
    await passMs(500)
    goTo('/cart')
    await passMs(5000)
    expect(reached).toEqual([])
  })
})

test('without pages of its own, a signal stays where it was', async () => {
  const { reached } = openSignals({ on: 'time', afterMs: 1000 })
  await passMs(1000)
  const [{ isStillThere }] = reached as [{ isStillThere(): boolean }]
  goTo('/cart?step=2#top')
  expect(isStillThere()).toBe(true)
  goTo('/pay')
  expect(isStillThere()).toBe(false)
})

describe('what does not work here is said once and breaks nothing', () => {
  const broken: [string, Signal][] = [
    ['a selector of a click', { on: 'click', selector: 'a[' }],
    ['a selector of an element', { on: 'visible', selector: ':nope(' }],
    ['a pattern', { on: 'time', afterMs: 1, page: { matches: '(' } }],
  ]
  test.each(broken)('%s', async (_, signal) => {
    const fine: Signal = { on: 'page', page: { startsWith: '/' } }
    const config = configWith([], {}, [{ key: 'reached', name: 'Reached', signals: [fine] }])
    config.touchpoints!.unshift({ key: 'broken', signals: [signal] })
    const { touchpoints, said } = openRules(config)
    goTo('/pay')
    document.body.click()
    await passMs(1000)
    goTo('/thanks')
    expect(said).toHaveLength(1)
    expect(touchpoints()).toEqual(['reached', 'reached', 'reached'])
  })

  test('a browser without IntersectionObserver', () => {
    vi.stubGlobal('IntersectionObserver', undefined)
    const { said } = openSignals({ on: 'visible', selector: 'p' })
    goTo('/pay')
    expect(said).toHaveLength(1)
  })

  test('a browser without matchMedia', () => {
    vi.stubGlobal('matchMedia', undefined)
    const { said } = openSignals({ on: 'exit' })
    expect(said).toHaveLength(1)
  })

  test('a pattern of an event', () => {
    const config = configWith([], {}, [{ key: 'a', name: 'A', signals: [{ on: 'event', name: 'paid' }] }])
    const matches = [{ property: 'coupon', matches: '(' }]
    config.touchpoints!.unshift({ key: 'b', signals: [{ on: 'event', name: 'paid', where: matches }] })
    const { track, touchpoints, said } = openRules(config)
    track('paid', { coupon: 'SPRING' })
    expect(touchpoints()).toEqual(['a'])
    expect(said).toHaveLength(1)
  })
})
