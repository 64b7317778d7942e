import { expect, test } from 'vitest'
import { differenceOf } from '../../reports/difference-of.ts'
import { effectsOf } from './effect-of.ts'

const scores = (detractors: number, passives: number, promoters: number) => [
  0,
  0,
  0,
  detractors,
  0,
  0,
  0,
  passives,
  0,
  0,
  promoters,
]

test('those with it are compared with those without, and the pull is what all would gain without them', () => {
  const all = scores(40, 20, 60)
  const own = scores(25, 5, 5)
  const [effect] = effectsOf(all, [{ with: own }])
  const others = scores(15, 15, 55)
  expect(effect).toMatchObject(differenceOf('nps', others, own))
  expect(effect!.pull).toBeCloseTo((100 * 20) / 120 - (100 * 40) / 85, 9)
  expect(effect!.verdict).toBe('lowers')
})

test('the more are compared, the more it takes', () => {
  const all = scores(40, 20, 60)
  const own = scores(7, 3, 5)
  const [alone] = effectsOf(all, [{ with: own }])
  const [beside] = effectsOf(
    all,
    Array.from({ length: 20 }, () => ({ with: own })),
  )
  expect(alone!.p).toBeGreaterThan(0.01)
  expect(beside!.p).toBeCloseTo(Math.min(1, 20 * alone!.p), 9)
  expect(beside!.verdict).toBe('cannot-tell')
})

test('fewer than ten scores on a side tell nothing, and do not count among those compared', () => {
  const all = scores(10, 10, 20)
  expect(effectsOf(all, [{ with: scores(9, 0, 0) }, { with: scores(8, 2, 0) }])).toEqual([
    null,
    effectsOf(all, [{ with: scores(8, 2, 0) }])[0],
  ])
  expect(effectsOf(all, [{ with: all }])).toEqual([null])
})
