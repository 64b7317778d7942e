import { mergeResponse } from '@innerloop/shared/merge-response'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decideAgain } from './decide-again.ts'
import type { Decision } from './decision.ts'
import type { Routing, Subject } from './routing.ts'
import { anyRules, anySubject } from './testing/any.ts'
import { aRouting, aRule, aSubject } from './testing/shop.ts'

const opens = (whom: object, boost?: number) => [{ kind: 'open-case', for: whom, boost }]
const returns = { kind: 'team', team: 'returns' }
const refund = aRule({ id: 'refund', when: { text: { contains: ['refund'] } }, actions: opens(returns, 2) })
const detractor = aRule({ id: 'detractor', when: { bands: ['detractor'] } })

const scored = aSubject({ score: 3 })
const commented = aSubject({ score: 3, text: 'I want a refund' })

function decideEach(routing: Routing, subjects: readonly Subject[]): Decision[] {
  const all: Decision[] = []
  for (const subject of subjects) all.push(...decideAgain(routing, subject, all).decisions)
  return all
}

test('for a response that was never looked at all comes out', () => {
  expect(decideAgain(aRouting([detractor]), scored, []).decisions).toMatchObject([{ key: 'case' }])
})

test('the same save again brings nothing', () => {
  expect(decideEach(aRouting([detractor]), [scored, scored, scored])).toHaveLength(1)
})

test('the comment after the score brings the praise that was not there before', () => {
  const happy = { score: 10 }
  const decided = decideEach(aRouting(), [aSubject(happy), aSubject({ ...happy, text: 'Olga was great' })])
  expect(decided.map(({ key }) => key)).toEqual(['praise:olga@shop.example'])
})

describe('the comment after the score names somebody else for the case', () => {
  test('then it moves there and rises, and no second one opens', () => {
    const decided = decideEach(aRouting([refund, detractor]), [scored, commented, commented])
    expect(decided).toMatchObject([
      { kind: 'open-case', key: 'case', rule: 'detractor', boost: 0 },
      {
        kind: 'move-case',
        key: 'case:team:returns',
        rule: 'refund',
        named: { to: { kind: 'team', team: 'returns' } },
        from: { kind: 'person', email: 'olga@shop.example' },
      },
      { kind: 'raise-case', key: 'boost:2', boost: 2 },
    ])
    expect(decided).toHaveLength(3)
  })

  test('it does not move to who only stands in for somebody', () => {
    const gone = aRule({ ...refund, actions: opens({ kind: 'team', team: 'empty' }) })
    expect(decideEach(aRouting([gone, detractor]), [scored, commented])).toMatchObject([{ key: 'case' }])
  })

  test('it does not come back where it was', () => {
    const decided = decideEach(aRouting([refund, detractor]), [scored, commented, scored])
    expect(decided.map(({ key }) => key)).toEqual(['case', 'case:team:returns', 'boost:2'])
  })
})

test('the case stays with its owner when the touchpoint gets another one', () => {
  const routing = aRouting([detractor])
  const touchpoint = { ...routing.touchpoints.get('checkout.paid')!, owner: 'wim@shop.example' }
  const later = { ...routing, touchpoints: new Map([[touchpoint.key, touchpoint]]) }
  const { decisions } = decideAgain(routing, scored, [])
  expect(decideAgain(later, commented, decisions).decisions).toEqual([])
})

test('a score that is corrected upwards takes no case back', () => {
  const routing = aRouting()
  const first = decideAgain(routing, scored, [])
  const { decisions, trials } = decideAgain(routing, aSubject({ score: 9 }), first.decisions)
  expect(decisions).toEqual([])
  expect(trials[0]).toMatchObject({ rule: 'default.detractor', outcome: 'failed' })
})

describe('whatever is saved, in whatever order', () => {
  const saves = fc
    .record({ rules: anyRules, base: anySubject, subjects: fc.array(anySubject, { maxLength: 4 }) })
    .map(({ rules, base, subjects }) => ({
      routing: { ...aRouting(), rules },
      subjects: growing(base, subjects),
    }))

  test('deciding twice adds nothing', () => {
    fc.assert(
      fc.property(saves, ({ routing, subjects }) => {
        const decided = decideEach(routing, subjects)
        expect(decideAgain(routing, subjects.at(-1)!, decided).decisions).toEqual([])
      }),
    )
  })

  test('no decision has the key of another, and a case opens once, before it moves or rises', () => {
    fc.assert(
      fc.property(saves, ({ routing, subjects }) => {
        const decided = decideEach(routing, subjects)
        expect(new Set(decided.map(({ key }) => key)).size).toBe(decided.length)
        const ofCase = decided.filter(({ kind }) => kind.endsWith('-case')).map(({ kind }) => kind)
        expect(ofCase.indexOf('open-case')).toBe(ofCase.length > 0 ? 0 : -1)
        expect(ofCase.lastIndexOf('open-case')).toBe(ofCase.length > 0 ? 0 : -1)
      }),
    )
  })

  test('saves that were skipped cost nobody whom the last one names', () => {
    fc.assert(
      fc.property(saves, ({ routing, subjects }) => {
        const keys = new Set(decideEach(routing, subjects).map(({ key }) => key))
        for (const { key } of decideAgain(routing, subjects.at(-1)!, []).decisions)
          expect(keys).toContain(key)
      }),
    )
  })
})

/** One response as it grows: what is fixed at display stays, answers and state are merged. */
function growing({ survey, response }: Subject, others: readonly Subject[]): Subject[] {
  let whole = response
  const grown = [{ survey, response }]
  others.forEach(({ response: { state, answers } }, index) => {
    const later = Object.entries(answers).map(([id, { value }]) => [id, { value, sequence: index + 3 }])
    whole = mergeResponse(whole, { ...response, state, answers: Object.fromEntries(later) })
    grown.push({ survey, response: whole })
  })
  return grown
}
