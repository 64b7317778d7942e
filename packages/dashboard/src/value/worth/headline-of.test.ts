import type { ValueResult } from '@innerloop/collector'
import { expect, test } from 'vitest'
import { headlineOf } from './headline-of.ts'

type Class = ValueResult['classes'][number]

const around = (value: number, by: number, n = 50) => ({
  n,
  value,
  interval: { low: value - by, high: value + by },
})
const classOf = (name: Class['class'], margin: Class['margin']) => ({ class: name, margin }) as Class
const churn = (verdict: 'higher' | 'lower' | 'cannot-tell', ratio: number) =>
  ({ verdict, relativeRisk: { ratio, low: ratio / 2, high: ratio * 2 } }) as NonNullable<ValueResult['churn']>
const facts = [{ fact: 'churnedAt', trait: 'left', people: 9 }]
const worthIs = 'margin' as const

test('three times the margin, and half as many who stay, is the first sentence', () => {
  const classes = [classOf('detractor', around(100, 10)), classOf('promoter', around(300, 20))]
  expect(headlineOf({ classes, churn: churn('higher', 2.04), facts, worthIs })).toBe(
    'A promoter brings 3 times the margin of a detractor, and detractors were 2 times as likely to leave.',
  )
  expect(headlineOf({ classes, churn: churn('lower', 0.5), facts, worthIs })).toContain(
    'less likely to leave',
  )
})

test('what cannot be told apart is not told', () => {
  const classes = [classOf('detractor', around(100, 60)), classOf('promoter', around(150, 40))]
  expect(headlineOf({ classes, churn: churn('cannot-tell', 1.2), facts, worthIs })).toBe(
    'Promoters and detractors cannot be told apart by what they are worth, and we cannot tell yet whether detractors leave more often.',
  )
})

test('what no trait says is not known', () => {
  const classes = [classOf('detractor', { n: 0, value: null, interval: null })]
  expect(headlineOf({ classes, churn: null, facts: [], worthIs: null })).toBe(
    'It is not known what promoters and detractors are worth, and no trait says who has left.',
  )
})
