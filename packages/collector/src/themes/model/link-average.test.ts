import { expect, test } from 'vitest'
import { createRandom } from '../../statistics/random.ts'
import { linkAverage } from './link-average.ts'

/** By the definition: every two groups are compared member by member, again at each step. */
function linkSlowly(alike: Float64Array, size: number, least: number): number[][] {
  const groups = Array.from({ length: size }, (_, at) => [at])
  const between = (a: number[], b: number[]) =>
    a.flatMap((one) => b.map((other) => alike[one * size + other]!)).reduce((sum, x) => sum + x, 0) /
    (a.length * b.length)
  for (;;) {
    const pairs = groups.flatMap((a, at) => groups.slice(at + 1).map((b) => ({ a, b, mean: between(a, b) })))
    const best = pairs.toSorted((one, other) => other.mean - one.mean)[0]
    if (!best || best.mean < least) return groups
    best.a.push(...best.b)
    groups.splice(groups.indexOf(best.b), 1)
  }
}

test.each([0, 0.3, 0.5, 0.8])('links what is alike by %d as the definition does', (least) => {
  const random = createRandom(11)
  for (let size = 1; size < 25; size += 1) {
    const alike = new Float64Array(size * size)
    for (let one = 0; one < size; one += 1)
      for (let other = 0; other < one; other += 1)
        alike[one * size + other] = alike[other * size + one] = random()
    expect(sorted(linkAverage(alike.slice(), size, least))).toEqual(sorted(linkSlowly(alike, size, least)))
  }
})

function sorted(groups: number[][]): number[][] {
  return groups.map((group) => group.toSorted((a, b) => a - b)).toSorted(([a], [b]) => a! - b!)
}
