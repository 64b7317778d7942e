// @vitest-environment happy-dom
import type { SurveyResponse } from '@innerloop/shared'
import { canonical } from '@innerloop/shared/canonical'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { createFakeCollector, createFakeStorage, needsFor, NOW, shown, type Fate } from '../test-world.ts'
import { startDelivery } from './start-delivery.ts'
import { putInOutbox } from './outbox.ts'

beforeEach(() => vi.useFakeTimers({ now: NOW }))
afterEach(() => vi.useRealTimers())

const answered: SurveyResponse = {
  ...shown,
  sequence: 1,
  state: 'started',
  answers: { score: { value: 9, sequence: 1 } },
}
const completed: SurveyResponse = { ...answered, sequence: 2, state: 'completed' }

function openPage(collector = createFakeCollector(), browser = createFakeStorage()) {
  const needs = needsFor(collector, browser)
  const deliver = startDelivery(needs)
  const save = (response: SurveyResponse, isDraft?: boolean) => {
    putInOutbox(needs.store, response)
    deliver(isDraft)
  }
  return { collector, browser, save, said: needs.said, left: () => needs.store.names('outbox:') }
}

const settleDown = () => vi.advanceTimersByTimeAsync(0)
const refusal = (status: number, headers?: HeadersInit) =>
  Response.json({ code: 'x', detail: 'y' }, { status, headers })

describe('one save', () => {
  test('goes at once, as text that needs no preflight, without cookies, and outlives the page', async () => {
    const { collector, save, left } = openPage()
    save(shown)
    const { url, init } = collector.requests[0]!
    expect(url).toBe('https://collector.example/v1/responses')
    expect(init).toMatchObject({ method: 'POST', keepalive: true, credentials: 'omit' })
    expect(init.headers).toBeUndefined()
    expect(JSON.parse(init.body as string)).toEqual({
      projectKey: 'pk_shop',
      sentAt: new Date(NOW).toISOString(),
      responses: [shown],
    })
    expect(left()).toHaveLength(1)
    await settleDown()
    expect(left()).toEqual([])
  })

  test.each([400, 401, 403, 404, 413, 422])(
    'is dropped after %i, and debug mode says why',
    async (status) => {
      const { collector, save, said, left } = openPage()
      collector.fates.push(refusal(status))
      save(shown)
      await settleDown()
      expect(left()).toEqual([])
      expect(said).toEqual([['A response was refused: x. y']])
    },
  )

  test.each([408, 429, 500, 502, 503])('is kept after %i and sent again', async (status) => {
    const { collector, save, left } = openPage()
    collector.fates.push(refusal(status))
    save(shown)
    await settleDown()
    expect(left()).toHaveLength(1)
    await vi.advanceTimersByTimeAsync(1000)
    expect(left()).toEqual([])
    expect(collector.responses.get(shown.id)).toEqual(shown)
  })

  test('is not sent before the time that the server asks for', async () => {
    const { collector, save } = openPage()
    collector.fates.push(refusal(429, { 'retry-after': '90' }))
    save(shown)
    await settleDown()
    window.dispatchEvent(new Event('online'))
    await vi.advanceTimersByTimeAsync(89_999)
    expect(collector.requests).toHaveLength(1)
    await vi.advanceTimersByTimeAsync(1)
    expect(collector.requests).toHaveLength(2)
  })

  test('is settled where others of its batch are rejected, and debug mode names those', async () => {
    const { collector, save, said, left } = openPage()
    const rejected = [{ index: 0, id: shown.id, code: 'response.survey-unknown', detail: 'No such survey.' }]
    collector.fates.push(Response.json({ accepted: 0, rejected }, { status: 202 }))
    save(shown)
    await settleDown()
    expect(left()).toEqual([])
    expect(said).toEqual([['A response was refused: response.survey-unknown. No such survey.']])
  })
})

describe('several saves', () => {
  test('made during a request follow as one', async () => {
    const { collector, save } = openPage()
    save(shown)
    save(answered)
    save(completed)
    await settleDown()
    expect(collector.batches.map((batch) => batch.map(({ sequence }) => sequence))).toEqual([[0], [2]])
  })

  test('of a text being typed wait for a pause of a second', async () => {
    const { collector, save } = openPage()
    for (let sequence = 1; sequence <= 5; sequence++) {
      save({ ...answered, sequence }, true)
      await vi.advanceTimersByTimeAsync(900)
    }
    expect(collector.requests).toHaveLength(0)
    await vi.advanceTimersByTimeAsync(100)
    expect(collector.batches).toEqual([[{ ...answered, sequence: 5 }]])
  })

  test('are sent ever more rarely while the collector is down', async () => {
    const { collector, save } = openPage()
    collector.fates.push(...Array<Fate>(200).fill('lost'))
    save(shown)
    await vi.advanceTimersByTimeAsync(60 * 60_000)
    expect(collector.requests.length).toBeGreaterThan(15)
    expect(collector.requests.length).toBeLessThan(35)
  })

  test('go early when the network is back', async () => {
    const { collector, save } = openPage()
    collector.fates.push(...Array<Fate>(8).fill('lost'))
    save(shown)
    await vi.advanceTimersByTimeAsync(200_000)
    collector.fates.length = 0
    window.dispatchEvent(new Event('online'))
    await settleDown()
    expect(collector.responses.size).toBe(1)
  })
})

describe('a page that is left', () => {
  test('sends a half-typed text, and what is under way, once more', async () => {
    const { collector, save } = openPage()
    save(shown)
    save(answered, true)
    window.dispatchEvent(new Event('pagehide'))
    expect(collector.requests).toHaveLength(2)
    await settleDown()
    expect(collector.responses.get(shown.id)).toEqual(answered)
  })

  test('leaves what was not acknowledged to the next page', async () => {
    const first = openPage()
    first.collector.fates.push('lost')
    first.save(completed)
    vi.clearAllTimers()
    const next = openPage(first.collector, first.browser)
    await settleDown()
    expect(first.collector.responses.get(shown.id)).toEqual(completed)
    expect(next.left()).toEqual([])
  })
})

test('with a storage that throws, answers are delivered from memory', async () => {
  const browser = new Proxy(createFakeStorage(), {
    get() {
      throw new DOMException('The operation is insecure.', 'SecurityError')
    },
  })
  const { collector, save } = openPage(createFakeCollector(), browser)
  collector.fates.push('lost')
  save(answered)
  await vi.advanceTimersByTimeAsync(1000)
  expect(collector.responses.get(shown.id)).toEqual(answered)
})

type Step =
  { save: 0 | 1 } | { draft: 0 | 1 } | { wait: number } | { leave: true } | { reload: true } | { fate: Fate }

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ save: fc.constantFrom(0 as const, 1 as const) }) },
  { weight: 1, arbitrary: fc.record({ draft: fc.constantFrom(0 as const, 1 as const) }) },
  { weight: 3, arbitrary: fc.record({ wait: fc.constantFrom(0, 1, 500, 5000, 400_000) }) },
  { weight: 1, arbitrary: fc.constant({ leave: true as const }) },
  { weight: 1, arbitrary: fc.constant({ reload: true as const }) },
  {
    weight: 4,
    arbitrary: fc.constantFrom('stored', 'lost', 'acknowledgement-lost', 503, 429).map((fate) => ({
      fate: typeof fate === 'number' ? refusal(fate, { 'retry-after': '3' }) : (fate as Fate),
    })),
  },
)

test('whatever fails, and however often pages change, the collector ends with exactly the last state', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
      const collector = createFakeCollector()
      const browser = createFakeStorage()
      const latest = new Map<string, SurveyResponse>()
      let page = openLivePage()

      for (const next of steps) {
        if ('save' in next) page.save(saved(next.save))
        if ('draft' in next) page.save(saved(next.draft), true)
        if ('wait' in next) await vi.advanceTimersByTimeAsync(next.wait)
        if ('leave' in next) window.dispatchEvent(new Event('pagehide'))
        if ('fate' in next)
          collector.fates.push(next.fate instanceof Response ? next.fate.clone() : next.fate)
        if ('reload' in next) {
          page.die()
          page = openLivePage()
        }
        expectNothingLost()
      }
      collector.fates.length = 0
      page.die()
      page = openLivePage()
      await vi.advanceTimersByTimeAsync(600_000)
      for (const [id, response] of latest)
        expect(canonical(collector.responses.get(id))).toBe(canonical(response))
      expect(page.left()).toEqual([])
      page.die()

      function openLivePage() {
        let isAlive = true
        const fetch: typeof collector.fetch = async (url, init) => {
          if (!isAlive) return new Promise(() => {})
          const reply = await collector.fetch(url, init)
          return isAlive ? reply : new Promise(() => {})
        }
        const die = () => {
          isAlive = false
          vi.clearAllTimers()
        }
        return { ...openPage({ ...collector, fetch }, browser), die }
      }

      function saved(which: number): SurveyResponse {
        const id = `01890a5d-ac96-774b-bcce-b302099a805${which}`
        const before = latest.get(id)
        const sequence = before ? before.sequence + 1 : 0
        const answers = { ...before?.answers, score: { value: sequence % 11, sequence } }
        const response: SurveyResponse = { ...shown, id, sequence, state: 'started', answers }
        latest.set(id, response)
        return response
      }

      function expectNothingLost() {
        for (const [id, response] of latest) {
          const kept = browser.getItem(`innerloop:pk_shop:outbox:${id}`)
          if (kept) expect(canonical(JSON.parse(kept))).toBe(canonical(response))
          else expect(canonical(collector.responses.get(id))).toBe(canonical(response))
        }
      }
    }),
    { numRuns: 300 },
  )
})
