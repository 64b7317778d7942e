// Every figure of the reference is compared with one of ours, or named as what ours is worked out from.

import { expect } from 'vitest'

export type Figures = ReturnType<typeof figuresOf>

/** @param reference a part of it */
export function figuresOf(reference: unknown) {
  const left = new Set(pathsOf(reference))
  const take = (path: string): Map<string, unknown> => {
    const found = new Map<string, unknown>()
    for (const one of pathsOf(valueAt(reference, path), path)) {
      found.set(one, valueAt(reference, one))
      left.delete(one)
    }
    if ([...found.values()].includes(undefined)) throw new Error(`The reference has no "${path}"`)
    return found
  }
  return {
    /** What our figures are worked out from; it counts as read. */
    given(...paths: string[]): void {
      for (const path of paths) take(path)
    },
    /** @param tolerance times the figure where that is above 1 */
    expectFigures(path: string, ours: unknown, tolerance = 1e-9): void {
      const theirs = take(path)
      expect(pathsOf(ours, path)).toEqual([...theirs.keys()])
      const off = [...theirs].filter(
        ([one, figure]) => !isClose(valueAt(ours, within(one, path)), figure, tolerance),
      )
      expect(off.map(([one, figure]) => ({ [one]: figure, ours: valueAt(ours, within(one, path)) }))).toEqual(
        [],
      )
    },
    /** What nobody has compared. */
    left: (): string[] => [...left],
  }
}

function isClose(mine: unknown, figure: unknown, tolerance: number): boolean {
  if (typeof figure !== 'number' || typeof mine !== 'number') return mine === figure
  return Math.abs(mine - figure) < tolerance * Math.max(1, Math.abs(figure))
}

function within(path: string, part: string): string {
  return path.slice(part.length).replace(/^\//, '')
}

/** The paths to all that is neither a list nor an object, as "text/case1_en/n_tokens/0". */
function pathsOf(value: unknown, path = ''): string[] {
  if (typeof value !== 'object' || value === null) return [path]
  return Object.entries(value).flatMap(([key, member]) =>
    pathsOf(member, path === '' ? key : `${path}/${key}`),
  )
}

function valueAt(value: unknown, path: string): unknown {
  if (path === '') return value
  return path.split('/').reduce<unknown>((inner, key) => (inner as Record<string, unknown>)[key], value)
}
