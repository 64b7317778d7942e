// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { click, openStarted, passMs, promptRoot } from '../test-page.ts'
import { configWith, createFakeCollector, createFakeStorage, NOW, PREFIX, surveys } from '../test-world.ts'
import { NEVER_RESTS } from './test-rules.ts'
import { openShop, pay, reasonOf } from './test-shop.ts'

const MINUTE_MS = 60_000

beforeEach(() => {
  vi.useFakeTimers({ now: NOW })
  document.body.innerHTML = ''
  history.pushState(null, '', '/')
})
afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})

const act = () => document.body.dispatchEvent(new Event('pointerdown', { bubbles: true }))

describe('displays', () => {
  const twice = { limits: { displays: 2 } }

  test('are counted over pages, until the person is forgotten', async () => {
    const first = await openShop(twice)
    expect(await pay(first)).toBe(true)
    const { browser } = first
    const next = await openShop(twice, { browser })
    expect(await pay(next)).toBe(true)
    expect(await pay(next)).toBe(false)
    expect(await reasonOf(next)).toBe('shown-often-enough')
    next.innerloop.reset()
    expect(await reasonOf(next)).toBe('eligible')
    expect(await pay(next)).toBe(true)
  })

  test('to a visitor count for the person whom this turns out to be, and for nobody else', async () => {
    const page = await openShop({ limits: { displays: 1 } })
    expect(await pay(page)).toBe(true)
    page.innerloop.identify('ana')
    expect(await pay(page)).toBe(false)
    page.innerloop.identify('ben')
    expect(await pay(page)).toBe(true)
    page.innerloop.identify('ana')
    expect(await reasonOf(page)).toBe('shown-often-enough')
  })

  test('that the host asked for count, too', async () => {
    const page = await openShop({ limits: { displays: 1 } })
    await page.innerloop.show('checkout')
    page.innerloop.close()
    expect(await reasonOf(page)).toBe('shown-often-enough')
  })
})

test('what the visitor put off, the person put off', async () => {
  const page = await openShop({ snoozeDays: 3 })
  expect(await reasonOf(page)).toBe('eligible')
  const visitorId = JSON.parse(page.browser.getItem(`${PREFIX}visitor`) ?? 'null')
  const until = NOW + 86_400_000
  page.browser.setItem(`${PREFIX}snoozed`, JSON.stringify({ [visitorId]: { checkout: until } }))
  expect(await reasonOf(page)).toBe('snoozed')
  page.innerloop.identify('ana')
  expect(await reasonOf(page)).toBe('snoozed')
  page.innerloop.identify('ben')
  expect(await reasonOf(page)).toBe('eligible')
})

describe('a visit', () => {
  const once = { pace: { ...NEVER_RESTS, oncePerSession: true } }

  test('asks once, in whatever tab, and again in the next', async () => {
    const first = await openShop(once)
    expect(await pay(first)).toBe(true)
    await passMs(20 * MINUTE_MS)
    const tab = await openShop(once, { browser: first.browser })
    expect(await pay(tab)).toBe(false)
    await passMs(20 * MINUTE_MS)
    act()
    await passMs(20 * MINUTE_MS)
    expect(await reasonOf(first)).toBe('asked-this-session')
    await passMs(10 * MINUTE_MS)
    expect(await reasonOf(first)).toBe('eligible')
    expect(await pay(tab)).toBe(true)
    expect(await pay(first)).toBe(false)
  })

  test('to which a display belongs that the host asked for after a long pause', async () => {
    const page = await openShop(once)
    await passMs(60 * MINUTE_MS)
    await page.innerloop.show('checkout')
    page.innerloop.close()
    await passMs(MINUTE_MS)
    expect(await reasonOf(page)).toBe('asked-this-session')
  })

  test('is counted, and so are the days since the first', async () => {
    const audience = {
      rule: {
        all: [
          { fact: 'visits', is: 2 },
          { fact: 'daysSinceFirstSeen', is: 1 },
        ],
      },
    }
    const first = await openShop({ audience })
    expect(await reasonOf(first)).toBe('outside-audience')
    await passMs(25 * 60 * MINUTE_MS)
    const { browser } = first
    expect(await reasonOf(await openShop({ audience }, { browser }))).toBe('eligible')
    expect(await reasonOf(await openShop({ audience }, { browser }))).toBe('eligible')
    await passMs(60 * MINUTE_MS)
    expect(await reasonOf(await openShop({ audience }, { browser }))).toBe('outside-audience')
  })

  test('is not written down at every move', async () => {
    const { browser } = await openShop(once)
    const setItem = vi.spyOn(Object.getPrototypeOf(browser), 'setItem')
    for (let count = 0; count < 50; count++) {
      act()
      await passMs(100)
    }
    expect(setItem).not.toHaveBeenCalled()
    await passMs(MINUTE_MS)
    act()
    act()
    expect(setItem).toHaveBeenCalledOnce()
  })

  test('leaves no trace without consent', async () => {
    const browser = createFakeStorage()
    const page = await openShop(once, { browser, options: { consent: 'required' } })
    act()
    expect({ ...browser }).toEqual({})
    page.innerloop.optIn()
    await passMs(10)
    expect(browser.getItem(`${PREFIX}visits`)).toContain('"count":1')
  })

  test('leaves no trace after an opt-out', async () => {
    const page = await openShop(once)
    page.innerloop.optOut()
    await passMs(MINUTE_MS)
    act()
    page.innerloop.track('checkout.paid')
    await passMs(MINUTE_MS)
    expect(Object.keys({ ...page.browser })).toEqual([`${PREFIX}consent`])
  })
})

describe('an event', () => {
  const late = { delayMs: 5000, cancelledBy: ['support.opened'] }

  test('calls a survey off that waits for its delay', async () => {
    const { innerloop } = await openShop(late)
    innerloop.track('checkout.paid')
    await passMs(2000)
    innerloop.track('support.opened')
    await passMs(60_000)
    expect(promptRoot()).toBeUndefined()
    innerloop.track('checkout.paid')
    await passMs(5010)
    expect(promptRoot()).toBeDefined()
  })

  test('that no survey names calls nothing off', async () => {
    const { innerloop } = await openShop(late)
    innerloop.track('checkout.paid')
    await passMs(2000)
    innerloop.track('support.closed')
    await passMs(3010)
    expect(promptRoot()).toBeDefined()
  })
})

describe('explain', () => {
  const audience = { rule: { fact: 'properties.total', atLeast: 50 } }

  test('takes the properties from the last occasion, and leaves them open before the first', async () => {
    const page = await openShop({ audience })
    expect(await reasonOf(page)).toBe('eligible')
    expect(await pay(page, { total: 49 })).toBe(false)
    expect(await reasonOf(page)).toBe('outside-audience')
    expect(await pay(page, { total: 50 })).toBe(true)
    expect(await reasonOf(page)).toBe('eligible')
  })

  test('knows an occasion while the survey waits for its delay', async () => {
    const signals = [{ on: 'event', name: 'paid' }]
    const page = await openShop({ audience, delayMs: 5000 }, { signals })
    page.innerloop.track('paid', { total: 49 })
    await passMs(10)
    expect(await reasonOf(page)).toBe('outside-audience')
  })
})

/** Each test has pages of its own: what was started on them before still listens. */
async function openPages(path: string, survey: object) {
  history.pushState(null, '', `${path}/1`)
  return openShop(survey, { signals: [{ on: 'page', page: { startsWith: path } }] })
}

describe('on a page that is told by its address', () => {
  test('the survey is shown there, and moving on does not make it wait anew', async () => {
    await openPages('/cart', { delayMs: 5000 })
    await passMs(3000)
    history.pushState(null, '', '/cart/2')
    await passMs(1000)
    history.pushState(null, '', '/cart/3')
    expect(promptRoot()).toBeUndefined()
    await passMs(1010)
    expect(promptRoot()).toBeDefined()
  })

  test('the survey is not shown anywhere else, and says why', async () => {
    const page = await openPages('/konto', { delayMs: 5000 })
    await passMs(3000)
    history.pushState(null, '', '/pay')
    await passMs(60_000)
    expect(promptRoot()).toBeUndefined()
    expect(await reasonOf(page)).toBe('page-left')
    history.pushState(null, '', '/konto/2')
    await passMs(5010)
    expect(promptRoot()).toBeDefined()
  })

  test('each of them may show it, as far as the pace allows', async () => {
    await openPages('/orders', {})
    await passMs(10)
    click('.close')
    history.pushState(null, '', '/orders/2')
    await passMs(10)
    expect(promptRoot()).toBeDefined()
  })
})

const broken = { fact: 'url', matches: '(' }
test.each([
  ['audience', { audience: { traits: {}, share: 1, rule: broken } }],
  ['audience', { audience: { traits: {}, share: 1, rule: { not: broken } } }],
  ['schedule', { schedule: { timeZone: 'Mars/Olympus' } }],
])('an %s that nobody can judge keeps the survey back: %j', async (name, survey) => {
  const collector = createFakeCollector()
  const config = configWith([{ ...surveys.checkout, pace: NEVER_RESTS }])
  collector.config = { ...config, hasRules: true, surveys: [{ ...config.surveys[0], ...survey }] }
  expect(await reasonOf(await openStarted({ collector }))).toBe(`outside-${name}`)
})
