import type { Presentation } from './draft.ts'

export const PLACES = ['popover', 'bar', 'modal', 'inline', 'page'] as const
type At = NonNullable<Presentation['at']>

/** Where something of that kind can be, by default at the first. */
export function positionsOf(as: Presentation['as']): readonly At[] {
  if (as === 'popover') return ['bottom-end', 'bottom-start', 'top-end', 'top-start', 'center']
  return as === 'bar' ? ['bottom', 'top'] : []
}
