// Why a case came to be: a short list that a project may replace by its own.

import type { Project } from './project.ts'

export type RootCause = NonNullable<Project['rootCauses']>[number]

/** Of the kind that most shops meet; the screen has their names in other languages. */
export const DEFAULT_ROOT_CAUSES: readonly RootCause[] = [
  { key: 'product', name: 'The product itself' },
  { key: 'delivery', name: 'Delivery' },
  { key: 'price', name: 'Price or billing' },
  { key: 'website', name: 'Website or app' },
  { key: 'staff', name: 'How we treated the customer' },
  { key: 'information', name: 'Missing or wrong information' },
  { key: 'policy', name: 'Our rules' },
  { key: 'waiting', name: 'Waiting time' },
  { key: 'expectation', name: 'We promised something else' },
  { key: 'not-ours', name: 'Outside our control' },
]

export function rootCausesOf({ rootCauses }: Pick<Project, 'rootCauses'>): readonly RootCause[] {
  return rootCauses ?? DEFAULT_ROOT_CAUSES
}
