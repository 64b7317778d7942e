import { expect, test } from 'vitest'
import { deliveriesEn } from './deliveries-en.ts'
import { subjectOf } from './subject-of.ts'

test.each([
  [
    { kind: 'case', caseId: 'c', responseId: 'r', event: 'escalated', reason: {} },
    { what: 'A case is overdue', caseId: 'c', responseId: 'r' },
  ],
  [
    { kind: 'response', responseId: 'r', reason: {} },
    { what: 'A response', responseId: 'r' },
  ],
  [{ kind: 'digest', every: 'week', from: 0, to: 1 }, { what: 'Weekly digest' }],
  [{ kind: 'test' }, { what: 'A test' }],
  [{ kind: 'later', responseId: 7 }, { what: 'later' }],
])('%j', (subject, told) => {
  expect(subjectOf(subject, deliveriesEn.subjects)).toEqual(told)
})
