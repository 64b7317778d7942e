import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { nextStep, stepsFrom } from './next-step.ts'
import { questions, surveyOf } from './test-prompt.ts'

const { score, one, many, found, contact, line, lines } = questions
const asked = (first: object, ...branches: object[]) =>
  surveyOf([{ ...first, branches }, lines, line]).questions

describe('the first branch that fits is taken', () => {
  test.each([
    ['a band', score, { bands: ['detractor', 'passive'] }, 6, 9],
    ['a range of scores', score, { scores: [3, 4] }, 4, 5],
    ['a band and a range together', score, { bands: ['detractor'], scores: [5, 8] }, 5, 7],
    ['an option', one, { options: ['price', 'other'] }, 'other', 'speed'],
    ['any of several options', many, { options: ['price'] }, ['speed', 'price'], ['speed']],
    ['yes', found, { options: ['yes'] }, true, false],
    ['no consent', contact, { options: ['no'] }, false, true],
  ])('by %s', (_, question, condition, fits, differs) => {
    const questions = asked(question, { ...condition, goTo: 'line' }, { scores: [0, 0], goTo: 'thanks' })
    expect(nextStep(questions, 0, { [question.id]: fits })).toBe(2)
    expect(nextStep(questions, 0, { [question.id]: differs })).toBe(1)
    expect(nextStep(questions, 0, {})).toBe(1)
  })

  test('one without conditions always fits, "thanks" ends', () => {
    const questions = asked(score, { bands: ['promoter'], goTo: 'line' }, { goTo: 'thanks' })
    expect([9, 3].map((score) => nextStep(questions, 0, { score }))).toEqual([2, 3])
  })
})

test('the number of questions never grows on the way, and nobody is asked more', () => {
  const goTo = fc.constantFrom('lines', 'line', 'thanks')
  const branch = fc.record({ scores: fc.constantFrom([0, 3], [2, 9]), goTo }, { requiredKeys: ['goTo'] })
  fc.assert(
    fc.property(fc.array(branch, { maxLength: 3 }), fc.nat(10), (branches, given) => {
      const questions = asked(score, ...branches)
      let most = Infinity
      let passed = 0
      for (let step = 0; step < questions.length; step = nextStep(questions, step, { score: given })) {
        const total = passed + stepsFrom(questions, step)
        expect(total).toBeLessThanOrEqual(most)
        most = total
        passed++
      }
      expect(passed).toBeLessThanOrEqual(most)
    }),
  )
})
