import { expect, test } from 'vitest'
import { judgeEndpoint, type EndpointAttempt } from './judge-endpoint.ts'

const DAY = 86_400_000
const failed = (at: number): EndpointAttempt => ({ at, outcome: 'failed', reason: 'receiver-error' })
const delivered = (at: number): EndpointAttempt => ({ at, outcome: 'delivered', reason: 'accepted' })
const every = (days: number, from: number, to: number) =>
  Array.from({ length: Math.floor((to - from) / days) + 1 }, (_, index) =>
    failed((from + index * days) * DAY),
  )

test('an endpoint that failed for five days, again and again, is paused', () => {
  expect(judgeEndpoint(every(0.5, 0, 5))).toEqual({
    paused: true,
    reason: 'failing',
    failingSince: 0,
    attempts: 11,
  })
})

test('one that says it is gone is paused at once', () => {
  const gone: EndpointAttempt = { at: 2, outcome: 'refused', reason: 'gone' }
  expect(judgeEndpoint([delivered(1), gone])).toMatchObject({ paused: true, reason: 'gone', failingSince: 2 })
})

test.each([
  ['it was never tried', []],
  ['it failed for less than five days', every(0.1, 0, 4.9)],
  ['one message was lost in a quiet week', every(3, 0, 6)],
  ['it took something in between', [...every(0.5, 0, 3), delivered(3.2 * DAY), ...every(0.5, 3.5, 8)]],
  ['it took the last one', [...every(0.5, 0, 9), delivered(10 * DAY)]],
])('it goes on when %s', (_, history) => {
  expect(judgeEndpoint(history)).toEqual({ paused: false })
  expect(judgeEndpoint(history.toReversed())).toEqual({ paused: false })
})

test('whoever takes it up again starts anew', () => {
  const history = every(0.5, 0, 9)
  expect(judgeEndpoint(history)).toMatchObject({ paused: true })
  expect(judgeEndpoint(history, { resumedAt: 6 * DAY })).toEqual({ paused: false })
  expect(judgeEndpoint(every(0.5, 0, 12), { resumedAt: 6 * DAY })).toMatchObject({
    paused: true,
    failingSince: 6 * DAY,
  })
})
