import type { Dimension } from '@innerloop/shared'
import { dimensionValueOf, type FactsOfResponse, NONE } from '../../counts/dimension-value-of.ts'
import { createColumn } from './column.ts'

/** Of each person the value of each dimension: as their newest score was given, and as their traits say now. */
export function createSegments(dimensions: readonly Dimension[]) {
  const kept = dimensions.map((dimension) => ({
    dimension,
    isOfTrait: dimension.from.startsWith('traits.'),
    values: [NONE],
    column: createColumn(0),
  }))
  function put(one: (typeof kept)[number], at: number, value: string): void {
    const known = one.values.indexOf(value)
    one.column.set(at, known === -1 ? one.values.push(value) - 1 : known)
  }
  return {
    setByTraits(at: number, traits: NonNullable<FactsOfResponse['traits']>): void {
      for (const one of kept)
        if (one.isOfTrait && Object.hasOwn(traits, one.dimension.from.slice('traits.'.length)))
          put(one, at, dimensionValueOf(one.dimension, { traits }))
    },
    setByResponse(at: number, response: FactsOfResponse): void {
      for (const one of kept) if (!one.isOfTrait) put(one, at, dimensionValueOf(one.dimension, response))
    },
    all: kept.map(({ dimension, values, column }) => ({
      dimension,
      valueOf: (at: number) => values[column.get(at)]!,
    })),
  }
}
