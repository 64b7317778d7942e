import type { Question } from '@innerloop/shared'
import { expect, test } from 'vitest'
import { preselectedValues } from './preselected-values.ts'

const wording = { en: '?' }
const options = ['price', 'speed'].map((id) => ({ id, label: { en: id } }))
const nps: Question = { id: 'q', kind: 'nps', wording }
const ces: Question = { id: 'q', kind: 'ces', wording }
const choice: Question = { id: 'q', kind: 'choice', options, wording }
const choices: Question = { id: 'q', kind: 'choices', options, wording }
const yesNo: Question = { id: 'q', kind: 'yes-no', wording }

test.each([
  [nps, '0', 0],
  [nps, '10', 10],
  [ces, '7', 7],
  [choice, 'speed', 'speed'],
  [choices, 'speed', ['speed']],
  [yesNo, 'yes', true],
  [yesNo, 'no', false],
] as const)('%j takes %s', (question, chosen, value) => {
  expect(preselectedValues(question, chosen)).toEqual({ q: value })
})

test.each([
  [nps, undefined],
  [nps, ''],
  [nps, ' '],
  [nps, '11'],
  [nps, '9.5'],
  [nps, 'nine'],
  [ces, '0'],
  [choice, 'other'],
  [yesNo, 'maybe'],
  [{ id: 'q', kind: 'text', wording }, 'words'],
  [{ id: 'q', kind: 'consent', wording }, 'yes'],
] as const)('%j takes no %s', (question, chosen) => {
  expect(preselectedValues(question as Question, chosen)).toEqual({})
})
