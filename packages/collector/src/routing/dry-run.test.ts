import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decide } from './decide.ts'
import { dryRun } from './dry-run.ts'
import { anyRules, anySubject } from './testing/any.ts'
import { aRouting, aRule, aSubject } from './testing/shop.ts'

const late = aRule({
  id: 'late',
  when: { text: { contains: ['late'] } },
  actions: [
    { kind: 'open-case', for: { kind: 'touchpoint-owner' } },
    { kind: 'notify', whom: { kind: 'team', team: 'returns' } },
    { kind: 'tag', tag: 'delivery' },
  ],
})
const responses = [
  aSubject({ score: 3, text: 'late' }),
  aSubject({ score: 9, text: 'not late' }),
  aSubject({ score: 9, text: 'great' }),
  aSubject({ score: 8, text: 'too late' }),
]

test('a rule that is new is tried after the others', () => {
  const detractors = aRule({ id: 'detractors', when: { bands: ['detractor'] } })
  const run = dryRun(aRouting([detractors]), { rule: late, subjects: responses })
  expect(run).toMatchObject({
    n: 4,
    matched: 2,
    keptBy: { detractors: 1 },
    decided: { 'open-case': 2, notify: 4, tag: 2 },
  })
  expect(run.first.map(({ decisions }) => decisions.length)).toEqual([4, 4])
})

test('a rule that is there is tried in its place, with what it was changed to, and as if it were switched on', () => {
  const all = aRule({ id: 'all' })
  const routing = aRouting([aRule({ id: 'late', when: { bands: ['passive'] }, enabled: false }), all])
  const run = dryRun(routing, { rule: { ...late, enabled: false }, subjects: responses })
  expect(run).toMatchObject({ matched: 3, keptBy: {} })
})

test('what an earlier rule brings anyway is not counted for this one', () => {
  const before = aRule({ ...late, id: 'before', stop: false })
  const { matched, decided } = dryRun(aRouting([before]), { rule: late, subjects: responses })
  expect([matched, decided]).toEqual([3, {}])
})

test('only the first matches are given', () => {
  const { matched, first } = dryRun(aRouting([late]), { rule: late, subjects: responses, first: 1 })
  expect(matched).toBe(3)
  expect(first).toMatchObject([{ trial: { rule: 'late', outcome: 'matched' } }])
})

test('a dry run says what the rules then do', () => {
  fc.assert(
    fc.property(anyRules, fc.array(anySubject, { maxLength: 5 }), (rules, subjects) => {
      const [rule] = rules
      if (!rule) return
      const routing = { ...aRouting(), rules }
      const switchedOn = { ...routing, rules: rules.with(0, { ...rule, enabled: true }) }
      const own = subjects.flatMap((subject) =>
        decide(switchedOn, subject).decisions.filter((decision) => decision.rule === rule.id),
      )
      const { decided, n } = dryRun(routing, { rule, subjects })
      expect(n).toBe(subjects.length)
      expect(Object.values(decided).reduce((sum, count) => sum + count, 0)).toBe(own.length)
    }),
  )
})
