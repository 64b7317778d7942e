import type { Measure } from '@innerloop/collector'
import { expect, test } from 'vitest'
import { evidenceIn, makeFrom } from '../evidence-of.ts'
import { fieldsOf, measureIn } from './measure-fields.ts'

const measure: Measure = {
  pattern: 'past',
  metric: 'csat',
  scope: { touchpoints: ['checkout.paid'], dimension: 'pilot', value: 'on' },
  control: { kind: 'held-out', value: 'off' },
  beforeDays: 28,
  settleDays: 7,
  afterDays: 28,
  cycleDays: 90,
}

test('a measure that is written into a form comes out as it was', () => {
  expect(measureIn(fieldsOf(measure))).toEqual(measure)
  const control = { kind: 'touchpoints' as const, touchpoints: ['returns.refunded'] }
  const { cycleDays: _, ...rest } = measure
  const other: Measure = { ...rest, scope: { touchpoints: ['checkout.paid'] }, control }
  expect(measureIn(fieldsOf(other))).toEqual(other)
})

test('a new one has the usual days and no control', () => {
  expect(measureIn(fieldsOf(undefined))).toEqual({
    pattern: 'past',
    metric: 'nps',
    scope: { touchpoints: [] },
    beforeDays: 56,
    settleDays: 0,
    afterDays: 56,
  })
})

test('a link to make an initiative from something names it, and nothing else is taken', () => {
  const evidence = { kind: 'carried', id: 'a:b/ c' } as const
  const from = new URL(makeFrom(evidence), 'http://x').searchParams.get('from')!
  expect(evidenceIn(from)).toEqual([evidence])
  for (const text of [undefined, '', 'carried', 'carried:', 'report:/loop', 'javascript:1'])
    expect(evidenceIn(text)).toEqual([])
})
