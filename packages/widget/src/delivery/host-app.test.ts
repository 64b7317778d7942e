// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { chooseScore, openStarted, passMs, posted } from '../test-page.ts'
import { NOW } from '../test-world.ts'

beforeEach(() => {
  vi.useFakeTimers({ now: NOW })
  document.body.innerHTML = ''
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

const apps = {
  'React Native': (app: object) => ({ ReactNativeWebView: app }),
  WKWebView: (app: object) => ({ webkit: { messageHandlers: { innerloopHost: app } } }),
  'Android and Flutter': (app: object) => ({ innerloopHost: app }),
}

test.each(Object.entries(apps))('an app around the page is told what happens: %s', async (_, globals) => {
  const told: unknown[] = []
  const app = { postMessage: (message: string) => told.push(JSON.parse(message)) }
  for (const [name, value] of Object.entries(globals(app))) vi.stubGlobal(name, value)
  const { innerloop, collector } = await openStarted()
  innerloop.track('checkout.paid')
  await passMs(10)
  chooseScore(9)
  await passMs(300)
  const [responseId] = collector.responses.keys()
  const event = { surveyId: 'checkout', responseId, touchpoint: 'checkout.paid' }
  expect(told).toEqual([
    { innerloop: 'shown', ...event, answers: {} },
    { innerloop: 'answered', ...event, answers: { score: 9 } },
  ])
  expect(posted(collector).map(({ context }) => context!.channel)).not.toContain('web')
})

test('the host may say where it asks', async () => {
  const { innerloop, collector } = await openStarted({ options: { channel: 'email' } })
  await innerloop.show('checkout')
  await passMs(10)
  expect(posted(collector)[0]!.context!.channel).toBe('email')
})

test('an app that throws harms nobody', async () => {
  vi.stubGlobal('innerloopHost', {
    postMessage() {
      throw new Error('app bug')
    },
  })
  const { innerloop, collector } = await openStarted()
  await innerloop.show('checkout')
  chooseScore(9)
  await passMs(10)
  expect([...collector.responses.values()][0]!.answers).toMatchObject({ score: { value: 9 } })
})
