// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { chooseScore, click, openStarted, passMs, posted, promptRoot } from './test-page.ts'
import { createFakeCollector, DAY_MS, NOW, PROJECT } from './test-world.ts'

beforeEach(() => {
  vi.useFakeTimers({ now: NOW })
  document.body.innerHTML = ''
})
afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})

describe('the person', () => {
  test('the pace goes with the visitor who becomes known, and stays behind with another person', async () => {
    const { innerloop, browser } = await openStarted()
    await innerloop.show('checkout')
    chooseScore(9)
    innerloop.identify('ana')
    innerloop.close()
    const reasonFor = async (personId: string) => {
      innerloop.identify(personId)
      return (await innerloop.explain()).surveys[0]
    }
    expect(await reasonFor('ana')).toMatchObject({ eligible: false, reason: 'answered-recently' })
    expect(await reasonFor('ben')).toMatchObject({ eligible: true })
    expect(await reasonFor('ana')).toMatchObject({ eligible: false, reason: 'answered-recently' })
    const nextPage = await openStarted({ browser })
    expect((await nextPage.innerloop.explain()).surveys[0]).toMatchObject({ reason: 'answered-recently' })
  })

  test('another person takes the prompt and the waiting touchpoints of the first away', async () => {
    const { innerloop } = await openStarted()
    innerloop.identify('ana')
    await innerloop.show('support')
    innerloop.identify('ana', { plan: 'pro' })
    await passMs(10)
    expect(promptRoot()).toBeDefined()
    innerloop.identify('ben')
    await passMs(10)
    expect(promptRoot()).toBeUndefined()
  })

  test('reset makes a new visitor without a past, but sends what was answered', async () => {
    const collector = createFakeCollector()
    const { innerloop } = await openStarted({ collector })
    innerloop.identify('ana', { plan: 'pro' })
    collector.fates.push('lost', 'lost')
    await innerloop.show('checkout')
    chooseScore(9)
    innerloop.reset()
    await passMs(10)
    expect(promptRoot()).toBeUndefined()
    expect((await innerloop.explain()).surveys[0]).toMatchObject({ eligible: true })
    await passMs(5000)
    const [before] = collector.responses.values()
    expect(before).toMatchObject({ personId: 'ana', answers: { score: { value: 9 } } })
    await innerloop.show('checkout')
    await passMs(10)
    const after = [...collector.responses.values()][1]!
    expect(after.personId).toBeUndefined()
    expect(after.visitorId).not.toBe(before!.visitorId)
  })

  test.each([undefined, null, ''])('identify with %s changes nothing', async (nobody) => {
    const { innerloop, collector } = await openStarted()
    innerloop.identify(nobody as never)
    await innerloop.show('checkout')
    await passMs(10)
    expect(posted(collector)[0]!.personId).toBeUndefined()
  })

  test('a number as id is the same as its text', async () => {
    const { innerloop, collector } = await openStarted()
    innerloop.identify(42 as never)
    await innerloop.show('checkout')
    await passMs(10)
    expect(posted(collector)[0]!.personId).toBe('42')
  })
})

describe('consent', () => {
  test('optOut closes, forgets all but itself, and neither asks nor sends any more', async () => {
    const collector = createFakeCollector()
    const { innerloop, browser } = await openStarted({ collector })
    browser.setItem('host', 'stays')
    collector.fates.push(...Array(50).fill('lost'))
    await innerloop.show('checkout')
    chooseScore(9)
    await passMs(0)
    const { length } = collector.requests
    innerloop.optOut()
    await passMs(10 * 60_000)
    window.dispatchEvent(new Event('pagehide'))
    expect(promptRoot()).toBeUndefined()
    expect({ ...browser }).toEqual({ host: 'stays', 'innerloop:pk_shop:consent': '"opted-out"' })
    expect(collector.requests).toHaveLength(length)
    expect(await innerloop.show('checkout')).toBe(false)
    expect((await innerloop.explain()).surveys[0]).toMatchObject({ eligible: false, reason: 'opted-out' })

    const nextPage = await openStarted({ collector, browser })
    nextPage.innerloop.track('checkout.paid')
    await passMs(10)
    expect(collector.requests).toHaveLength(length)
    expect(await nextPage.innerloop.explain()).toMatchObject({
      consent: 'opted-out',
      config: 'missing',
      surveys: [],
    })
    collector.fates.length = 0
    nextPage.innerloop.optIn()
    await passMs(10)
    expect(promptRoot()).toBeDefined()
  })

  test('where consent is required, nothing is stored or sent before it, and what was said counts afterwards', async () => {
    const { innerloop, collector, browser } = await openStarted({ options: { consent: 'required' } })
    innerloop.identify('ana')
    innerloop.track('checkout.paid')
    expect(await innerloop.explain()).toMatchObject({ consent: 'consent-required', surveys: [] })
    await passMs(60_000)
    expect(collector.requests).toEqual([])
    expect({ ...browser }).toEqual({})
    innerloop.optIn()
    await passMs(10)
    expect(posted(collector)[0]).toMatchObject({ personId: 'ana', touchpoint: 'checkout.paid' })
    const nextPage = await openStarted({ collector, browser, options: { consent: 'required' } })
    expect((await nextPage.innerloop.explain()).consent).toBe('given')
  })
})

const closeLabel = () => promptRoot()!.querySelector('.close')!.getAttribute('aria-label')

describe('the language', () => {
  test('is the one in which the survey can ask this reader, for every word', async () => {
    const { innerloop } = await openStarted({ options: { locale: 'de-CH' } })
    await innerloop.show('checkout')
    expect(promptRoot()!.querySelector('h2')!.textContent).toBe('Empfehlen Sie uns?')
    expect(closeLabel()).toBe('Schließen')
  })

  test('is English where the survey knows no other, so that words do not mix', async () => {
    const { innerloop } = await openStarted({ options: { locale: 'fr' } })
    await innerloop.show('checkout')
    expect(closeLabel()).toBe('Close')
  })
})

describe('explain', () => {
  test('says for each survey whether it could be shown now, why not, and from when on', async () => {
    const { innerloop } = await openStarted()
    expect(await innerloop.explain()).toEqual({
      project: PROJECT,
      consent: 'given',
      config: 'fresh',
      surveys: [
        { surveyId: 'checkout', name: 'After payment', touchpoints: ['checkout.paid'], eligible: true },
        { surveyId: 'support', name: 'After a case', touchpoints: ['support.closed'], eligible: true },
      ],
    })
    await innerloop.show('support')
    expect((await innerloop.explain()).surveys[0]).toMatchObject({ eligible: false, reason: 'prompt-open' })
    click('.close')
    expect((await innerloop.explain()).surveys).toMatchObject([
      { surveyId: 'checkout', eligible: true },
      {
        surveyId: 'support',
        eligible: false,
        reason: 'declined-recently',
        pacedBy: 'support',
        until: new Date(Date.now() + 14 * DAY_MS).toISOString(),
      },
    ])
  })

  test('works without a configuration', async () => {
    const collector = createFakeCollector()
    collector.fates.push('lost')
    const { innerloop } = await openStarted({ collector })
    expect(await innerloop.explain()).toMatchObject({ config: 'missing', surveys: [] })
  })

  test('debug mode says why a survey was not shown', async () => {
    const info = vi.spyOn(console, 'info').mockReturnValue()
    const { innerloop } = await openStarted({ options: { debug: true } })
    await innerloop.show('checkout')
    innerloop.track('support.closed')
    await passMs(10)
    expect(info.mock.calls).toEqual([
      ['[innerloop]', 'support was not shown.', { eligible: false, reason: 'prompt-open' }],
    ])
  })
})

test('what an earlier page could not send is sent when the next one starts, and nothing is loaded otherwise', async () => {
  const first = await openStarted()
  expect(first.loaded).toEqual([])
  first.collector.fates.push('lost')
  await first.innerloop.show('checkout')
  chooseScore(4)
  first.innerloop.close()
  await passMs(10)
  vi.clearAllTimers()
  expect(first.collector.responses.size).toBe(0)
  const next = await openStarted({ collector: first.collector, browser: first.browser })
  await passMs(10)
  expect(next.loaded).toEqual(['delivery'])
  expect([...first.collector.responses.values()]).toMatchObject([{ answers: { score: { value: 4 } } }])
})
