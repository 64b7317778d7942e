import { expect, test } from 'vitest'
import { modelText, reasonText } from './risk-text.ts'

const area = { n: 500, value: 0.72, interval: { low: 0.66, high: 0.78 } }
const model = { weights: [], n: 1000, churned: 80 }

test('a fitted risk says how well it tells, a stated one that it is no probability', () => {
  expect(modelText({ ...model, basis: 'fitted', area })).toBe(
    'Fitted to 80 of 1,000 customers who left. Of a leaver and another customer, it ranks the leaver higher 72.0 times in 100 (95%: 66.0 to 78.0; chance is 50).',
  )
  expect(modelText({ ...model, churned: 4, basis: 'too-few', area: null })).toContain('no probability')
  expect(modelText({ ...model, basis: 'no-better-than-chance', area })).toContain('no probability')
})

test('each reason is said in words', () => {
  expect(reasonText({ kind: 'score', amount: 2 })).toBe('gave a 2')
  expect(reasonText({ kind: 'silence', amount: 118 })).toBe('silent for 118 days')
  expect(reasonText({ kind: 'irritants', amount: 1 })).toBe('one bad moment')
})
