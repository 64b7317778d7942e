import fc from 'fast-check'
import { expect, test } from 'vitest'
import { nextSurveyState, type SurveyAction, SurveyState } from './next-survey-state.ts'

const ACTIONS: SurveyAction[] = ['publish', 'pause', 'resume', 'archive', 'restore']

test.each([
  [
    'draft',
    ['published', 'survey.unpublished', 'survey.unpublished', 'survey.unpublished', 'survey.unpublished'],
  ],
  ['published', ['published', 'paused', 'published', 'archived', 'survey.not-archived']],
  ['paused', ['published', 'paused', 'published', 'archived', 'paused']],
  ['archived', ['survey.archived', 'survey.archived', 'survey.archived', 'archived', 'paused']],
] as const)('a %s survey, asked to publish, pause, resume, archive, restore: %j', (state, expected) => {
  const outcomes = ACTIONS.map((action) => {
    const next = nextSurveyState(state, action)
    return 'state' in next ? next.state : next.refusal
  })
  expect(outcomes).toEqual(expected)
})

test('doing what was done already does no harm', () => {
  fc.assert(
    fc.property(fc.constantFrom(...SurveyState.options), fc.constantFrom(...ACTIONS), (state, action) => {
      const once = nextSurveyState(state, action)
      if ('state' in once) expect(nextSurveyState(once.state, action)).toEqual(once)
    }),
  )
})
