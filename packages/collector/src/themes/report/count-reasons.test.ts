import { Survey } from '@innerloop/shared'
import { expect, test } from 'vitest'
import type { Answered } from '../comments/stream-comments.ts'
import { countReasons, reasonsOf, type ReasonTallies } from './count-reasons.ts'

const SURVEY = Survey.parse({
  name: 'Service',
  touchpoints: [],
  thanks: { en: 'Thank you.' },
  id: 'service',
  version: 1,
  pattern: 'past',
  questions: [
    { id: 'recommend', kind: 'nps', wording: { en: 'Would you recommend us?' } },
    {
      id: 'why',
      kind: 'choices',
      wording: { en: 'What made you give this score?' },
      options: [
        { id: 'support', label: { en: 'Support' } },
        { id: 'choice', label: { en: 'Choice' } },
      ],
    },
  ],
})

function tallyOf(answers: readonly (readonly [score: number, picked: string[] | undefined])[]) {
  const tallies: ReasonTallies = new Map()
  for (const [score, picked] of answers) {
    const said = picked && { why: { value: picked, sequence: 2 } }
    countReasons(tallies, { survey: SURVEY, score, row: { answers: { ...said } } } as unknown as Answered)
  }
  return reasonsOf(tallies)
}

test('of reasons that were picked it is told how often, and what goes along with them', () => {
  const reasons = tallyOf(
    [
      ...Array.from({ length: 40 }, () => [2, ['support']] as const),
      ...Array.from({ length: 5 }, () => [9, ['support', 'choice']] as const),
      ...Array.from({ length: 40 }, () => [10, ['choice']] as const),
      ...Array.from({ length: 9 }, () => [10, undefined] as const),
      [10, []],
    ].map(([score, picked]) => [score as number, picked as string[] | undefined]),
  )
  expect(reasons.map(({ option, n, of, bands, effect }) => [option, n, of, bands, effect?.verdict])).toEqual([
    ['support', 45, 85, { detractors: 40, passives: 0, promoters: 5 }, 'lowers'],
    ['choice', 45, 85, { detractors: 0, passives: 0, promoters: 45 }, 'raises'],
  ])
  expect(reasons[0]!.label).toEqual({ en: 'Support' })
  expect(reasons[0]!.share.low).toBeLessThan(45 / 85)
})

test('an option that the survey no longer offers keeps its answers, under its id', () => {
  expect(tallyOf([[5, ['gone']]])).toMatchObject([
    { option: 'gone', label: { en: 'gone' }, n: 1, effect: null },
  ])
})
