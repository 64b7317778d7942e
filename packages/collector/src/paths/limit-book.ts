// The tolerance floor is where holding a limit costs as much as breaking it loses: other limits beside the one there is.

import type { MeasureFloor } from '@innerloop/shared'
import { shareOf } from '../reports/journey/floor-report-of.ts'
import { addToMean, noMean } from '../statistics/mean.ts'
import type { Contact } from './contacts.ts'
import { levelIn } from './path-book.ts'
import type { PathsResult } from './paths-result.ts'

type Floor = { touchpoint: string; place: number; floor: MeasureFloor }

/** Half the limit and twice as much, where the team has not named others. */
const BESIDE = [0.5, 1, 2]

export function createLimitBook(floors: readonly Floor[]) {
  const books = floors.map(({ touchpoint, place, floor }) => {
    const named = floor.costs ?? []
    const beside = named.length > 0 ? [floor.limit] : BESIDE.map((times) => times * floor.limit)
    const limits = [...new Set([...beside, ...named.map(({ limit }) => limit)])].sort((a, b) => a - b)
    return {
      touchpoint,
      place,
      floor,
      rows: limits.map((limit) => ({
        limit,
        perMonth: named.find((one) => one.limit === limit)?.perMonth ?? null,
        n: 0,
        beyond: 0,
        within: noMean(),
        breached: noMean(),
      })),
    }
  })
  return {
    add({ touchpoint, measure, score }: Contact): void {
      if (Number.isNaN(measure)) return
      for (const { place, rows } of books) {
        if (place !== touchpoint) continue
        for (const row of rows) {
          const isBeyond = measure > row.limit
          row.n += 1
          if (isBeyond) row.beyond += 1
          addToMean(isBeyond ? row.breached : row.within, score)
        }
      }
    },
    found: (): PathsResult['limits'] =>
      books
        .filter(({ rows }) => rows[0]!.n > 0)
        .map(({ touchpoint, floor, rows }) => ({
          touchpoint,
          property: floor.property,
          unit: floor.unit ?? null,
          rows: rows.map(({ limit, perMonth, n, beyond, within, breached }) => ({
            limit,
            isNow: limit === floor.limit,
            perMonth,
            beyond: shareOf(beyond, n)!,
            within: levelIn(within),
            breached: levelIn(breached),
          })),
        })),
  }
}
