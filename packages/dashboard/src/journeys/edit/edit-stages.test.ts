import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  addTouchpoint,
  moveStage,
  moveTouchpoint,
  removeStage,
  removeTouchpoint,
  type Stages,
} from './edit-stages.ts'

const stages: Stages = [
  { id: 'a', name: 'A', touchpoints: ['one', 'two'] },
  { id: 'b', name: 'B', touchpoints: [] },
  { id: 'c', name: 'C', touchpoints: ['three'] },
]
const keysOf = (all: Stages) => all.map(({ touchpoints }) => touchpoints.join(' '))

test('a touchpoint moves within its stage, and at its end into the one beside it', () => {
  expect(keysOf(moveTouchpoint(stages, 0, 0, 1))).toEqual(['two one', '', 'three'])
  expect(keysOf(moveTouchpoint(stages, 0, 1, 1))).toEqual(['one', 'two', 'three'])
  expect(keysOf(moveTouchpoint(stages, 2, 0, -1))).toEqual(['one two', 'three', ''])
  expect(moveTouchpoint(stages, 0, 0, -1)).toEqual(stages)
  expect(moveTouchpoint(stages, 2, 0, 1)).toEqual(stages)
})

test('stages change places, come and go with their touchpoints', () => {
  expect(moveStage(stages, 0, 1).map(({ id }) => id)).toEqual(['b', 'a', 'c'])
  expect(moveStage(stages, 0, -1)).toEqual(stages)
  expect(keysOf(removeStage(stages, 0))).toEqual(['', 'three'])
  expect(keysOf(addTouchpoint(stages, 1, 'four'))).toEqual(['one two', 'four', 'three'])
  expect(keysOf(removeTouchpoint(stages, 0, 0))).toEqual(['two', '', 'three'])
})

test('however touchpoints are moved, none is lost', () => {
  const move = fc.record({ stage: fc.nat(2), at: fc.nat(3), by: fc.constantFrom(-1 as const, 1 as const) })
  fc.assert(
    fc.property(fc.array(move), (moves) => {
      let now = stages
      for (const { stage, at, by } of moves)
        if (at < now[stage]!.touchpoints.length) now = moveTouchpoint(now, stage, at, by)
      expect(now.flatMap(({ touchpoints }) => touchpoints).sort()).toEqual(['one', 'three', 'two'])
    }),
  )
})
