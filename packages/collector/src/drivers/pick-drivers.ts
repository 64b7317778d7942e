// Which facts can be told apart from each other and from none at all, and which rows have them all.

import type { DriverKind, DriverRow } from './facts-of.ts'

export type LeftOut = {
  driver: string
  reason: 'rare' | 'same-for-all' | 'same-as' | 'too-many'
  as?: string
}
export type Picked = { drivers: string[]; leftOut: LeftOut[]; rows: { score: number; values: number[] }[] }

/** Less often than this it is not known of enough answers. */
const KNOWN_SHARE = 0.3
/** Two that go together like this cannot be told apart. */
const SAME = 0.97
const MOST = 30

/** Answers that lack one of the drivers are left out: complete cases. */
export function pickDrivers(sample: readonly DriverRow[], kind: DriverKind): Picked {
  const leftOut: LeftOut[] = []
  const known = new Map<string, number>()
  for (const { facts } of sample)
    for (const name of Object.keys(facts[kind] ?? {})) known.set(name, (known.get(name) ?? 0) + 1)
  const often = [...known]
    .sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
    .map(([name, n]) => ({ name, isRare: n < KNOWN_SHARE * sample.length }))
  for (const { name, isRare } of often) if (isRare) leftOut.push({ driver: name, reason: 'rare' })
  const candidates = often.filter(({ isRare }) => !isRare).map(({ name }) => name)
  for (const name of candidates.splice(MOST)) leftOut.push({ driver: name, reason: 'too-many' })
  const rows = sample.filter(({ facts }) =>
    candidates.every((name) => Object.hasOwn(facts[kind] ?? {}, name)),
  )
  const drivers: string[] = []
  for (const name of candidates) {
    const values = rows.map(({ facts }) => facts[kind]![name]!)
    if (new Set(values).size < 2) {
      leftOut.push({ driver: name, reason: 'same-for-all' })
      continue
    }
    const twin = drivers.find(
      (other) =>
        Math.abs(
          correlation(
            values,
            rows.map(({ facts }) => facts[kind]![other]!),
          ),
        ) > SAME,
    )
    if (twin === undefined) drivers.push(name)
    else leftOut.push({ driver: name, reason: 'same-as', as: twin })
  }
  return {
    drivers,
    leftOut,
    rows: rows.map(({ score, facts }) => ({ score, values: drivers.map((name) => facts[kind]![name]!) })),
  }
}

function correlation(a: readonly number[], b: readonly number[]): number {
  const [meanA, meanB] = [meanOf(a), meanOf(b)]
  let [ab, aa, bb] = [0, 0, 0]
  for (const [at, one] of a.entries()) {
    const [x, y] = [one - meanA, b[at]! - meanB]
    ab += x * y
    aa += x * x
    bb += y * y
  }
  return ab / Math.sqrt(aa * bb)
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, one) => sum + one, 0) / values.length
}
