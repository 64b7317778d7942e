// What the page shows is in its address, so that a view can be shared, reloaded and gone back to.

import type { ReportQuery } from '../api/create-api.ts'

/** @param query of the address; what it does not say, or says wrongly, is the default */
export function viewOfQuery({ touchpoint, by }: Record<string, string>): ReportQuery {
  return { touchpoint: touchpoint || null, by: by === 'day' || by === 'month' ? by : 'week' }
}

/** The address of a view; defaults are left out. */
export function hrefOfView({ touchpoint, by }: ReportQuery): string {
  const parameters = new URLSearchParams()
  if (touchpoint !== null) parameters.set('touchpoint', touchpoint)
  if (by !== 'week') parameters.set('by', by)
  return parameters.size === 0 ? '/' : `/?${parameters}`
}
