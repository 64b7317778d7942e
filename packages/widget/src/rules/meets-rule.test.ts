import type { Rule } from '@innerloop/shared'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { meetsRule, UNKNOWN } from './meets-rule.ts'

const { rule } = fc.letrec<{ rule: Rule }>((tie) => ({
  rule: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom('device', 'language', 'visits', 'url').map((fact) => ({ fact, is: 'yes' })),
    fc.array(tie('rule'), { minLength: 1, maxLength: 3 }).map((all) => ({ all })),
    fc.array(tie('rule'), { minLength: 1, maxLength: 3 }).map((any) => ({ any })),
    tie('rule').map((not) => ({ not })),
  ),
}))
const answers = fc.record({
  device: fc.constantFrom('yes', 'no'),
  language: fc.constantFrom('yes', 'no'),
  visits: fc.constantFrom('yes', 'no'),
  url: fc.constantFrom('yes', 'no'),
})
type Answers = typeof answers extends fc.Arbitrary<infer Each> ? Each : never

test('what holds or fails while facts are unknown, holds or fails whatever they turn out to be', () => {
  fc.assert(
    fc.property(rule, answers, fc.subarray(['device', 'language']), (rule, known, unknown) => {
      const verdict = meetsRule(rule, (name) =>
        unknown.includes(name) ? UNKNOWN : known[name as keyof Answers],
      )
      const later = meetsRule(rule, (name) => known[name as keyof Answers])
      expect(later).toBeTypeOf('boolean')
      if (verdict !== undefined) expect(verdict).toBe(later)
    }),
  )
})

test('a rule and its opposite are never both met', () => {
  fc.assert(
    fc.property(rule, answers, (rule, known) => {
      const read = (name: string) => known[name as keyof Answers]
      expect(meetsRule({ not: rule }, read)).toBe(!meetsRule(rule, read))
    }),
  )
})
