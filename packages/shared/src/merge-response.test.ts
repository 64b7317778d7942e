import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { canonical } from './canonical.ts'
import { mergeResponse } from './merge-response.ts'
import type { SurveyResponse } from './response.ts'

const ID = '01890a5d-ac96-774b-bcce-b302099a8057'
const merge = (saves: readonly SurveyResponse[]) => canonical(saves.reduce(mergeResponse))

const instant = fc
  .date({ min: new Date('2026-01-01'), max: new Date('2027-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString())
const answer = fc.record({
  value: fc.oneof(fc.integer({ min: 0, max: 10 }), fc.string({ maxLength: 5 })),
  sequence: fc.nat(4),
})

/** Any document at all, also what a broken or hostile client would send under one id. */
const anySave: fc.Arbitrary<SurveyResponse> = fc.record(
  {
    id: fc.constant(ID),
    surveyId: fc.constantFrom('checkout', 'support'),
    surveyVersion: fc.integer({ min: 1, max: 12 }),
    sequence: fc.nat(4),
    state: fc.constantFrom('shown' as const, 'started' as const, 'dismissed' as const, 'completed' as const),
    shownAt: instant,
    answers: fc.dictionary(fc.constantFrom('score', 'reason', 'constructor'), answer),
    touchpoint: fc.constantFrom('checkout.paid', 'parcel.arrived'),
    personId: fc.constantFrom('ana', 'ben'),
    traits: fc.dictionary(
      fc.constantFrom('plan', 'age'),
      fc.oneof(fc.nat(3), fc.constantFrom('pro', 'free')),
    ),
    context: fc.record({ locale: fc.constantFrom('en', 'ja') }),
  },
  { requiredKeys: ['id', 'surveyId', 'surveyVersion', 'sequence', 'state', 'shownAt', 'answers'] },
)

/** The saves of one prompt as the widget makes them: each carries the whole state so far. */
const session: fc.Arbitrary<SurveyResponse[]> = fc
  .tuple(
    instant,
    fc.array(fc.tuple(fc.constantFrom('score', 'reason'), fc.nat(10)), { maxLength: 5 }),
    fc.boolean(),
  )
  .map(([shownAt, steps, completes]) => {
    const first: SurveyResponse = {
      id: ID,
      surveyId: 'checkout',
      surveyVersion: 1,
      sequence: 0,
      state: 'shown',
      shownAt,
      answers: {},
      traits: { plan: 'pro' },
    }
    const saves = [first]
    for (const [question, value] of steps) {
      const before = saves.at(-1)!
      const sequence = before.sequence + 1
      saves.push({
        ...before,
        sequence,
        state: 'started',
        answers: { ...before.answers, [question]: { value, sequence } },
      })
    }
    const last = saves.at(-1)!
    saves.push({ ...last, sequence: last.sequence + 1, state: completes ? 'completed' : 'dismissed' })
    return saves
  })

describe('merging is a semilattice', () => {
  test('the order of two saves does not matter', () => {
    fc.assert(fc.property(anySave, anySave, (a, b) => merge([a, b]) === merge([b, a])))
  })
  test('nor does the grouping of three', () => {
    fc.assert(
      fc.property(
        anySave,
        anySave,
        anySave,
        (a, b, c) => merge([mergeResponse(a, b), c]) === merge([a, mergeResponse(b, c)]),
      ),
      { numRuns: 1000 },
    )
  })
  test('a save merged with itself, or again with its result, changes nothing', () => {
    fc.assert(
      fc.property(anySave, anySave, (a, b) => {
        expect(merge([a, a])).toBe(canonical(a))
        expect(merge([mergeResponse(a, b), a])).toBe(merge([a, b]))
      }),
    )
  })
})

test('however the saves of a prompt are lost, repeated and reordered, once the last arrived the result is the last', () => {
  const deliveries = session.chain((saves) =>
    fc.tuple(fc.constant(saves), fc.array(fc.nat(saves.length - 1), { maxLength: 12 }), fc.nat(12)),
  )
  fc.assert(
    fc.property(deliveries, ([saves, arrivals, lastAt]) => {
      const order = arrivals.toSpliced(lastAt, 0, saves.length - 1)
      expect(merge(order.map((index) => saves[index]!))).toBe(canonical(saves.at(-1)))
    }),
    { numRuns: 1000 },
  )
})

test('a completed response does not fall back to dismissed, and keeps its answers', () => {
  const base: SurveyResponse = {
    id: ID,
    surveyId: 'checkout',
    surveyVersion: 1,
    sequence: 3,
    state: 'completed',
    shownAt: '2026-05-04T10:00:00.000Z',
    answers: { score: { value: 9, sequence: 1 } },
  }
  const late: SurveyResponse = {
    ...base,
    sequence: 1,
    state: 'dismissed',
    answers: { score: { value: 2, sequence: 0 } },
  }
  expect(mergeResponse(base, late)).toEqual(base)
})

test('two responses with different ids are never merged', () => {
  const one = fc.sample(anySave, 1)[0]!
  expect(() => mergeResponse(one, { ...one, id: '01890a5d-ac96-774b-bcce-b302099a8058' })).toThrow(RangeError)
})
