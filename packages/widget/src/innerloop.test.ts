// @vitest-environment happy-dom
import { SurveyResponse } from '@innerloop/shared'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { PromptEvent } from './api.ts'
import { chooseScore, click, openPage, openStarted, passMs, posted, promptRoot } from './test-page.ts'
import {
  config,
  configWith,
  createFakeCollector,
  createFakeStorage,
  NOW,
  PROJECT,
  surveys,
} from './test-world.ts'

beforeEach(() => {
  vi.useFakeTimers({ now: NOW })
  document.body.innerHTML = ''
})
afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})

describe('asking', () => {
  test('a touchpoint shows its survey, and each step reaches the collector in the form it accepts', async () => {
    history.replaceState(null, '', '/paid?card=4111#receipt')
    const { innerloop, collector } = await openStarted()
    innerloop.identify('ana', { plan: 'pro', when: new Date() }, { signature: 's1' })
    innerloop.track('checkout.paid', { total: 129.5, cart: [1] })
    await passMs(10)
    chooseScore(6)
    await passMs(300)
    click('.send')
    await passMs(10)
    for (const response of posted(collector)) expect(SurveyResponse.safeParse(response).success).toBe(true)
    expect([...collector.responses.values()]).toMatchObject([
      {
        surveyId: 'checkout',
        surveyVersion: 3,
        touchpoint: 'checkout.paid',
        state: 'completed',
        sequence: 2,
        answers: { score: { value: 6, sequence: 1 } },
        personId: 'ana',
        signature: 's1',
        traits: { plan: 'pro' },
        properties: { total: 129.5 },
        context: { url: `${location.origin}/paid`, device: 'desktop', channel: 'web', sdk: 'web/dev' },
      },
    ])
  })

  test('the first eligible survey wins, and there are never two prompts', async () => {
    const collector = createFakeCollector()
    const twin = { ...surveys.checkout, id: 'twin' }
    collector.config = configWith([{ ...twin, audience: { share: 0 } }, surveys.checkout, twin])
    const { innerloop } = await openStarted({ collector })
    innerloop.track('checkout.paid')
    await passMs(10)
    expect(document.querySelectorAll('innerloop-prompt')).toHaveLength(1)
    expect(posted(collector).map(({ surveyId }) => surveyId)).toEqual(['checkout'])
    expect(await innerloop.show('support')).toBe(false)
  })

  test('show asks whatever the pace says', async () => {
    const { innerloop } = await openStarted()
    innerloop.track('checkout.paid')
    await passMs(10)
    click('.close')
    innerloop.track('checkout.paid')
    await passMs(10)
    expect(promptRoot()).toBeUndefined()
    expect(await innerloop.show('checkout')).toBe(true)
    expect(await innerloop.show('checkout')).toBe(false)
    innerloop.close()
    await passMs(10)
    expect(await innerloop.show('unknown')).toBe(false)
  })

  test('what is called before init is done then, in order', async () => {
    const { innerloop, init, collector } = openPage()
    innerloop.identify('ana')
    innerloop.track('checkout.paid')
    const explained = innerloop.explain()
    await passMs(1000)
    expect(collector.requests).toHaveLength(0)
    init()
    await passMs(10)
    expect(posted(collector)[0]).toMatchObject({ personId: 'ana' })
    expect((await explained).project).toBe(PROJECT)
  })

  test('a second init does nothing', async () => {
    const { innerloop, init, collector } = await openStarted()
    init()
    innerloop.init({ project: 'pk_other' })
    await passMs(10)
    expect(collector.requests).toHaveLength(1)
  })

  test('close before the prompt has loaded keeps it away', async () => {
    const { innerloop } = await openStarted()
    innerloop.track('checkout.paid')
    await passMs(0)
    innerloop.close()
    await passMs(10)
    expect(promptRoot()).toBeUndefined()
  })

  test('a prompt that the page threw away does not block the next one', async () => {
    const { innerloop } = await openStarted()
    expect(await innerloop.show('checkout')).toBe(true)
    document.body.innerHTML = ''
    expect(await innerloop.show('checkout')).toBe(true)
  })
})

describe('events', () => {
  test('tell the page what happens, until it stops listening', async () => {
    const { innerloop, collector } = await openStarted()
    const heard: [string, PromptEvent][] = []
    const names = ['shown', 'answered', 'completed', 'dismissed'] as const
    const undo = names.map((name) => innerloop.on(name, (event) => heard.push([name, event])))
    innerloop.track('checkout.paid')
    await passMs(10)
    chooseScore(9)
    await passMs(300)
    click('.send')
    const [responseId] = collector.responses.keys()
    const event = { surveyId: 'checkout', responseId, touchpoint: 'checkout.paid' }
    expect(heard).toEqual([
      ['shown', { ...event, answers: {} }],
      ['answered', { ...event, answers: { score: 9 } }],
      ['completed', { ...event, answers: { score: 9 } }],
    ])
    click('.close')
    await innerloop.show('support')
    click('.close')
    expect(heard.slice(3).map(([name]) => name)).toEqual(['shown', 'dismissed'])
    for (const stop of undo) stop()
    await innerloop.show('support')
    expect(heard).toHaveLength(5)
  })

  test('a listener that throws harms nobody', async () => {
    const { innerloop, collector } = await openStarted()
    const heard = vi.fn()
    innerloop.on('shown', () => {
      throw new Error('host bug')
    })
    innerloop.on('shown', heard)
    expect(await innerloop.show('checkout')).toBe(true)
    await passMs(10)
    expect(heard).toHaveBeenCalledOnce()
    expect(collector.responses.size).toBe(1)
  })

  test('a listener may close the prompt', async () => {
    const { innerloop } = await openStarted()
    innerloop.on('answered', () => innerloop.close())
    await innerloop.show('checkout')
    chooseScore(1)
    await passMs(1000)
    expect(promptRoot()).toBeUndefined()
  })
})

describe('the page never breaks', () => {
  test.each([
    ['no configuration at all', null],
    ['a survey that is null', { ...config, surveys: [null] }],
    ['a survey without questions', { ...config, surveys: [{ ...surveys.checkout, questions: undefined }] }],
    [
      'a question of an unknown kind',
      {
        ...config,
        surveys: [{ ...surveys.checkout, questions: [{ id: 'x', kind: 'emoji', wording: { en: '?' } }] }],
      },
    ],
  ])('with %s', async (_, broken) => {
    const collector = createFakeCollector()
    collector.config = broken
    const { innerloop } = await openStarted({ collector })
    innerloop.track('checkout.paid')
    await passMs(1000)
    await innerloop.show('checkout')
    await innerloop.explain()
    expect(promptRoot()).toBeUndefined()
    expect(collector.responses.size).toBe(0)
  })

  test('with a storage that throws', async () => {
    const browser = new Proxy(createFakeStorage(), {
      get() {
        throw new DOMException('The operation is insecure.', 'SecurityError')
      },
    })
    const { innerloop, collector } = await openStarted({ browser })
    innerloop.track('checkout.paid')
    await passMs(10)
    chooseScore(10)
    await passMs(10)
    expect([...collector.responses.values()]).toMatchObject([{ answers: { score: { value: 10 } } }])
  })

  test('when the prompt does not load; a later attempt may succeed', async () => {
    const { innerloop, attempts } = await openStarted({ failures: 2 })
    expect(await innerloop.show('checkout')).toBe(false)
    expect(await innerloop.show('checkout')).toBe(false)
    expect(await innerloop.show('checkout')).toBe(true)
    expect(attempts).toEqual([0, 1, 2])
  })

  test('when init is called without options', async () => {
    const { innerloop } = openPage()
    innerloop.init(undefined as never)
    innerloop.track('checkout.paid')
    await passMs(10)
    expect(promptRoot()).toBeUndefined()
  })
})
