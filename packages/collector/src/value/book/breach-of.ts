// A touchpoint's tolerance floor is the score below which customers would leave.

import type { Touchpoint } from '@innerloop/shared'

/** So many touchpoints with a floor are told apart, the first ones by their key: one bit each. */
export const MOST_FLOORS = 32

export type Floor = { touchpoint: string; name: string; floor: number; bit: number }

export function floorsOf(touchpoints: ReadonlyMap<string, Touchpoint>): Map<string, Floor> {
  const named = [...touchpoints.values()].filter(({ toleranceFloor }) => toleranceFloor !== undefined)
  const floors = named
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .slice(0, MOST_FLOORS)
    .map(({ key, name, toleranceFloor }, place): [string, Floor] => [
      key,
      { touchpoint: key, name, floor: toleranceFloor!, bit: 2 ** place },
    ])
  return new Map(floors)
}
