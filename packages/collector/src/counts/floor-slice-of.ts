// Whether a measure of the experience, such as a wait, was within its touchpoint's floor is counted like a dimension.

import type { MeasureFloor, SurveyResponse } from '@innerloop/shared'
import { numberOf } from './number-of.ts'

export type Held = 'within' | 'breached'
type Floor = Pick<MeasureFloor, 'property' | 'limit'>

/** Undefined where the response does not have the measure. */
export function heldBy(
  { property, limit }: Floor,
  { properties }: Pick<SurveyResponse, 'properties'>,
): Held | undefined {
  const measured =
    properties && Object.hasOwn(properties, property) ? numberOf(properties[property]) : undefined
  return measured === undefined ? undefined : measured > limit ? 'breached' : 'within'
}

/**
 * Under which dimension it is counted. No declared dimension has a colon, and another limit is another dimension, so
 * that what was counted under the old one is never taken for the new one's.
 *
 * @param within the dimension whose values are told apart in it; empty for all together
 */
export function floorDimension({ property, limit }: Floor, within: string): string {
  return `:floor/${limit}/${within}/${property}`
}

/** @param value of the dimension that is told apart; empty for all together */
export function floorValue(held: Held, value: string): string {
  return value === '' ? held : `${held}/${value}`
}
