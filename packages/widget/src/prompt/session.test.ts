import { SurveyResponse } from '@innerloop/shared'
import { expect, test } from 'vitest'
import { shown } from '../test-world.ts'
import { startSession } from './session.ts'

function open() {
  const saves: [SurveyResponse, boolean | undefined][] = []
  const save = startSession(shown, (response, isAnswer) => saves.push([response, isAnswer]))
  return { save, saves }
}

test('each save carries the whole state so far and the next sequence number', () => {
  const { save, saves } = open()
  save('started', { score: 6 }, true)
  save('started', { reason: 'The deliv' })
  save('completed', { reason: 'The delivery.' }, true)
  expect(
    saves.map(([{ sequence, state, answers }, isAnswer]) => ({ sequence, state, answers, isAnswer })),
  ).toEqual([
    { sequence: 0, state: 'shown', answers: {}, isAnswer: undefined },
    { sequence: 1, state: 'started', answers: { score: { value: 6, sequence: 1 } }, isAnswer: true },
    {
      sequence: 2,
      state: 'started',
      answers: { score: { value: 6, sequence: 1 }, reason: { value: 'The deliv', sequence: 2 } },
      isAnswer: undefined,
    },
    {
      sequence: 3,
      state: 'completed',
      answers: { score: { value: 6, sequence: 1 }, reason: { value: 'The delivery.', sequence: 3 } },
      isAnswer: true,
    },
  ])
  for (const [response] of saves) expect(SurveyResponse.safeParse(response).success).toBe(true)
})

test('after the completion nothing is saved any more', () => {
  const { save, saves } = open()
  save('completed')
  save('dismissed')
  expect(saves.map(([{ state }]) => state)).toEqual(['shown', 'completed'])
})
