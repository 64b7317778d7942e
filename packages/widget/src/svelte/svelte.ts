import type { ActionReturn } from 'svelte/action'
import { askInPlace, type PlacedSurvey } from '../element/ask-in-place.ts'
import { track, type Facts } from '../index.ts'

export type { PlacedSurvey }

/** The name of a touchpoint; or that, with what is known there, and when it is reached. */
export type ReachedTouchpoint = string | { name: string; properties?: Facts | undefined; when?: boolean }

/**
 * Asks a survey in the element, and anew when `survey` or `touchpoint` change. Takes it away with the element.
 *
 * @example
 * <div use:survey={{ survey: 'checkout', properties: { total } }}></div>
 */
export function survey(node: Element, placed: PlacedSurvey): ActionReturn<PlacedSurvey> {
  let leave = askInPlace(node, () => placed)
  return {
    update(next) {
      const isSame = next.survey === placed.survey && next.touchpoint === placed.touchpoint
      placed = next
      if (isSame) return
      leave()
      leave = askInPlace(node, () => placed)
    },
    destroy: () => leave(),
  }
}

/**
 * Says that a touchpoint was reached: once for as long as the element is there, as soon as `when` is true.
 *
 * @example
 * <main use:touchpoint={{ name: 'checkout.paid', properties: { total }, when: isPaid }}></main>
 */
export function touchpoint(_node: Element, reached: ReachedTouchpoint): ActionReturn<ReachedTouchpoint> {
  let isTracked = false
  update(reached)
  return { update }

  function update(reached: ReachedTouchpoint): void {
    const { name, properties, when = true } = typeof reached === 'string' ? { name: reached } : reached
    if (!when || isTracked) return
    isTracked = true
    track(name, properties)
  }
}
