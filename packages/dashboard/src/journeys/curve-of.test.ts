import { expect, test } from 'vitest'
import { curveOf, linesOf, runsOf } from './curve-of.ts'

const moment = (touchpoint: string, level: number | null, over: object = {}) => ({
  touchpoint,
  name: touchpoint,
  stage: 'one',
  level: {
    n: level === null ? 0 : 50,
    level,
    interval: level === null ? null : { low: level - 0.5, high: level + 0.5 },
  },
  expectation: null,
  belowFloor: null,
  evidence: { answers: 50, last90Days: 50, standing: 'enough' as const, isConfirmed: true },
  funnel: { shown: 100, started: 50, completed: 50, dismissed: 0 },
  ...over,
})
const stages = [
  { id: 'one', name: 'One' },
  { id: 'two', name: 'Two' },
  { id: 'empty', name: 'Empty' },
]

test('the scale begins at a whole number below all there is to see, and says which', () => {
  const shape = curveOf({ moments: [moment('a', 8), moment('b', 6, { stage: 'two' })], stages })
  expect(shape.lowest).toBe(5)
  expect(shape.marks.map(({ value }) => value)).toEqual([10, 9, 8, 7, 6, 5])
  expect(shape.points[1]).toMatchObject({ along: 0.75, level: 0.2, value: 6, volume: 1, isFew: false })
  expect(shape.bands).toEqual([
    { name: 'One', from: 0, to: 0.5 },
    { name: 'Two', from: 0.5, to: 1 },
  ])
  const expectation = { expected: 2, gap: null, interval: null, verdict: 'met' as const }
  expect(curveOf({ moments: [moment('a', 9, { expectation })], stages }).lowest).toBe(1)
  expect(curveOf({ moments: [moment('a', 9.9)], stages }).lowest).toBe(6)
})

test('where nothing is known the curve breaks', () => {
  const moments = [moment('a', 8), moment('b', null), moment('c', 7), moment('d', 9)]
  const { points } = curveOf({ moments, stages })
  expect(runsOf(points).map((run) => run.map(({ touchpoint }) => touchpoint))).toEqual([['a'], ['c', 'd']])
  expect(runsOf([])).toEqual([])
})

test.each([
  ['Part ordered', 14, ['Part ordered']],
  ['Technician arrived at the machine', 14, ['Technician', 'arrived at the', 'machine']],
  ['技术员到达现场并开始修理', 10, ['技术员到达', '现场并开始', '修理']],
  ['Donaudampfschifffahrt', 8, ['Donaudampfschifffahrt']],
])('%s in lines of %d columns', (name, columns, lines) => {
  expect(linesOf(name, columns)).toEqual(lines)
})
