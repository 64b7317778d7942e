import type { Journey } from '@innerloop/shared'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { diffJourneys } from './diff-journeys.ts'

const repair: Journey = {
  id: 'repair',
  name: 'Repair',
  stages: [
    { id: 'call', name: 'Calling', touchpoints: ['hotline', 'transfer'] },
    { id: 'visit', name: 'Visit', touchpoints: ['technician', 'parts'] },
    { id: 'end', name: 'After it', touchpoints: ['invoice'] },
  ],
}

test('a to-be that drops a transfer, brings self-service and moves a stage says just that', () => {
  const toBe: Journey = {
    ...repair,
    name: 'Repair as it should be',
    segment: { dimension: 'tier', value: '>=500' },
    stages: [
      { id: 'end', name: 'After it', touchpoints: ['invoice'] },
      { id: 'call', name: 'Asking for help', touchpoints: ['self-service', 'hotline', 'parts'] },
      { id: 'visit', name: 'Visit', touchpoints: ['technician'] },
    ],
  }
  expect(diffJourneys(repair, toBe)).toEqual([
    { kind: 'said', what: 'name', before: 'Repair', after: 'Repair as it should be' },
    { kind: 'said', what: 'segment', before: '', after: 'tier >=500' },
    { kind: 'stage-renamed', before: 'Calling', after: 'Asking for help' },
    { kind: 'stage-moved', stage: 'After it', from: 3, to: 1 },
    { kind: 'touchpoint-removed', touchpoint: 'transfer', from: { stage: 'Calling', place: 2 } },
    { kind: 'touchpoint-added', touchpoint: 'self-service', to: { stage: 'Asking for help', place: 2 } },
    {
      kind: 'touchpoint-moved',
      touchpoint: 'invoice',
      from: { stage: 'After it', place: 5 },
      to: { stage: 'After it', place: 1 },
    },
    {
      kind: 'touchpoint-moved',
      touchpoint: 'parts',
      from: { stage: 'Visit', place: 4 },
      to: { stage: 'Asking for help', place: 4 },
    },
  ])
})

test('a map has no difference from itself, and what one way was added was removed the other way', () => {
  const keys = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 3 })
  const map = fc
    .uniqueArray(fc.constantFrom('x', 'y', 'z'), { maxLength: 3 })
    .chain((ids) =>
      fc.tuple(fc.constant(ids), fc.array(keys, { minLength: ids.length, maxLength: ids.length })),
    )
    .map(([ids, touchpoints]): Journey => ({
      id: 'j',
      name: 'J',
      stages: ids.map((id, at) => ({ id, name: id, touchpoints: touchpoints[at]! })),
    }))
  fc.assert(
    fc.property(map, map, (one, other) => {
      expect(diffJourneys(one, one)).toEqual([])
      for (const what of ['stage', 'touchpoint'])
        expect(count(one, other, `${what}-added`)).toBe(count(other, one, `${what}-removed`))
    }),
  )
})

function count(before: Journey, after: Journey, kind: string): number {
  return diffJourneys(before, after).filter((change) => change.kind === kind).length
}
