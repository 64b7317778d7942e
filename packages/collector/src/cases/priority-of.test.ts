import fc from 'fast-check'
import { expect, test } from 'vitest'
import { pointsOf, priorityOf } from './priority-of.ts'

test.each([
  ['nps', 0, 3],
  ['nps', 3, 2],
  ['nps', 6, 1],
  ['nps', 9, 0],
  ['csat', 1, 3],
  ['csat', 2, 2],
  ['ces', 3, 1],
] as const)('%s %d weighs %d', (metric, score, points) => {
  expect(pointsOf({ metric, score })).toBe(points)
})

test('a customer of high value weighs two points more, one below the limit does not', () => {
  expect(pointsOf({ metric: 'nps', score: 5, value: 500, high: 500 })).toBe(3)
  expect(pointsOf({ metric: 'nps', score: 5, value: 499, high: 500 })).toBe(1)
  expect(pointsOf({ metric: 'nps', score: 5, value: 900 })).toBe(1)
})

test('whatever makes a case worse never lowers its priority', () => {
  const order = ['low', 'normal', 'high', 'urgent']
  const standing = fc.record({ points: fc.nat(8), isOverdue: fc.boolean(), escalations: fc.nat(2) })
  fc.assert(
    fc.property(standing, standing, (a, b) => {
      if (a.points > b.points || a.escalations > b.escalations || (a.isOverdue && !b.isOverdue)) return
      expect(order.indexOf(priorityOf(a))).toBeLessThanOrEqual(order.indexOf(priorityOf(b)))
    }),
  )
})
