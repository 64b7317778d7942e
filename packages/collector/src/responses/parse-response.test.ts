import { ResponseBatch, SurveyResponse } from '@innerloop/shared'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { aResponse } from '../testing/world.ts'
import { isAsWritten, isBatchAsWritten, parseBatch, parseResponse } from './parse-response.ts'

const complete = aResponse({
  personId: 'ana',
  signature: 'c2ln',
  visitorId: 'v1',
  answers: { recommend: { value: 9, sequence: 1 }, reason: { value: 'Fast', sequence: 2 } },
  traits: { plan: 'pro', age: 40, isMember: true, since: null },
  properties: { orderValue: 84.5 },
  context: {
    url: 'https://shop.example/paid',
    locale: 'pt-BR',
    device: 'phone',
    channel: 'web',
    sdk: 'web/1',
  },
})

const emoji = '\u{1F600}'
const strange: unknown[] = [
  undefined,
  null,
  true,
  -1,
  0,
  1.5,
  1e7,
  Infinity,
  Number.NaN,
  '',
  'x',
  'x'.repeat(65),
  'x'.repeat(501),
  'x'.repeat(5001),
  emoji.repeat(33),
  emoji.repeat(251),
  emoji.repeat(2501),
  'completed',
  'phone',
  '-',
  'a b',
  'A.b_c-9',
  '\n',
  '2026-02-29T00:00:00.000Z',
  '2026-02-28T00:00:00.000Z',
  '2026-02-28T00:00:00Z',
  'https://a.example/?q=1#f',
  [],
  [1],
  {},
  { value: 1, sequence: 1 },
  { value: '', sequence: 0, extra: 1 },
  JSON.parse('{"__proto__": 1}'),
  { '': 1 },
  Object.fromEntries(Array.from({ length: 51 }, (_, index) => [`k${index}`, index])),
  Object.fromEntries(Array.from({ length: 21 }, (_, index) => [`k${index}`, { value: 1, sequence: 1 }])),
]

/** The complete response with something strange put in at up to three places, known or not. */
const anything = fc
  .array(
    fc.tuple(
      fc.array(
        fc.constantFrom(
          ...Object.keys(complete),
          'value',
          'sequence',
          'recommend',
          'url',
          'device',
          'plan',
          'other',
        ),
        {
          minLength: 1,
          maxLength: 3,
        },
      ),
      fc.oneof(fc.constantFrom(...strange), fc.jsonValue()),
    ),
    { maxLength: 3 },
  )
  .map((changes) => {
    const response = structuredClone(complete) as Record<string, unknown>
    for (const [path, value] of changes) put(response, path, structuredClone(value))
    return response
  })

function put(target: Record<string, unknown>, [key, ...rest]: string[], value: unknown): void {
  const inner = target[key!]
  if (rest.length > 0 && inner !== null && typeof inner === 'object')
    put(inner as Record<string, unknown>, rest, value)
  else target[key!] = value
}

test('the compiled check accepts nothing that zod would refuse or change', () => {
  let accepted = 0
  fc.assert(
    fc.property(fc.oneof(anything, fc.jsonValue()), (raw) => {
      if (!isAsWritten(raw)) return
      accepted += 1
      const parsed = SurveyResponse.safeParse(raw)
      expect(parsed.error?.issues).toBeUndefined()
      expect(parsed.data).toEqual(raw)
    }),
    { numRuns: 20_000 },
  )
  expect(accepted).toBeGreaterThan(100)
})

test('and with zod behind it the answer is always what zod says', () => {
  fc.assert(
    fc.property(anything, (raw) => {
      const ours = parseResponse(raw)
      const zods = SurveyResponse.safeParse(raw)
      expect(ours.success).toBe(zods.success)
      expect(ours.data).toEqual(zods.data)
    }),
    { numRuns: 5000 },
  )
})

test('a batch is read as zod reads it', () => {
  const batch = { projectKey: 'pk_shop', sentAt: complete.shownAt, responses: [complete] }
  expect(isBatchAsWritten(batch)).toBe(true)
  const odd = fc.oneof(fc.constantFrom(...strange), fc.jsonValue())
  const field = fc.constantFrom('projectKey', 'sentAt', 'responses', 'other')
  const changed = fc.tuple(field, odd).map(([key, value]) => ({ ...batch, [key]: value }))
  fc.assert(
    fc.property(fc.oneof(changed, odd), (raw) => {
      const ours = parseBatch(raw)
      const zods = ResponseBatch.safeParse(raw)
      expect(ours.success).toBe(zods.success)
      expect(ours.data).toEqual(zods.data)
    }),
    { numRuns: 5000 },
  )
})

test('what the widget sends takes the fast way', () => {
  expect(isAsWritten(complete)).toBe(true)
  expect(isAsWritten(aResponse())).toBe(true)
})

test('a query is cut off and an unknown field dropped', () => {
  const { data } = parseResponse({
    ...complete,
    mood: 'sunny',
    context: { url: 'https://shop.example/paid?card=1' },
  })
  expect(data).toEqual({ ...complete, context: { url: 'https://shop.example/paid' } })
})
