// Which cases are shown is in the address.

import type { CaseState } from './words.ts'

export const ORDERS = ['due', 'priority', 'oldest'] as const

export type CaseView = {
  view: 'list' | 'board'
  whose: 'me' | 'all' | 'nobody'
  state: CaseState | 'active' | 'all'
  order: (typeof ORDERS)[number]
  team: string
  touchpoint: string
  overdue: boolean
}

const STATES = ['active', 'open', 'contacted', 'resolved', 'verified', 'all'] as const

/** @param whose of whoever did not choose: a key has no cases of its own */
export function caseViewOf(query: Record<string, string>, whose: 'me' | 'all'): CaseView {
  const { state = '' } = query
  return {
    view: query['view'] === 'board' ? 'board' : 'list',
    whose:
      query['whose'] === 'all' || query['whose'] === 'nobody' || query['whose'] === 'me'
        ? query['whose']
        : whose,
    state: STATES.find((one) => one === state) ?? 'active',
    order: ORDERS.find((one) => one === query['order']) ?? 'due',
    team: query['team'] ?? '',
    touchpoint: query['touchpoint'] ?? '',
    overdue: query['overdue'] === 'true',
  }
}

/** The address of a view. */
export function hrefOfCases(view: CaseView): string {
  const parameters = new URLSearchParams({ whose: view.whose })
  if (view.view === 'board') parameters.set('view', 'board')
  if (view.state !== 'active') parameters.set('state', view.state)
  if (view.order !== 'due') parameters.set('order', view.order)
  for (const name of ['team', 'touchpoint'] as const) if (view[name]) parameters.set(name, view[name])
  if (view.overdue) parameters.set('overdue', 'true')
  return `/cases?${parameters}`
}
