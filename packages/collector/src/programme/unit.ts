import { Key } from '@innerloop/shared'
import { z } from 'zod'
import { problem } from '../problem.ts'
import { defineRecordKind } from '../records/record-kind.ts'
import { Who } from './who.ts'

/** A part of the company, as a region, branch or department. */
export const Unit = z.object({
  id: Key,
  name: z.string().trim().min(1).max(200),
  /** The unit that it belongs to. */
  partOf: Key.optional(),
  /** How many work there. Fewer than five are never told apart from others. */
  people: z.int().min(0).max(10_000_000),
  head: Who.optional(),
  /** Who speaks for the programme there, above it and in its midst. */
  sponsor: Who.optional(),
  champion: Who.optional(),
  /** Which answers are those of its customers: at its touchpoints, or by a dimension such as the region. */
  customers: z
    .union([
      z.object({ touchpoints: z.array(Key).min(1).max(100) }),
      z.object({ dimension: z.string().min(1).max(64), value: z.string().min(1).max(500) }),
    ])
    .optional(),
})
export type Unit = z.infer<typeof Unit>

export const UNITS = defineRecordKind({
  kind: 'unit',
  plural: 'units',
  schema: Unit,
  check({ entry, definition: { id, partOf, customers } }) {
    if (partOf === id) throw problem('request.invalid', '"partOf": a unit is no part of itself.')
    if (!customers) return
    if ('dimension' in customers) {
      if (!entry.project.dimensions?.some(({ key }) => key === customers.dimension))
        throw problem('request.invalid', `The project declares no dimension "${customers.dimension}".`)
      return
    }
    for (const key of customers.touchpoints)
      if (!entry.touchpoints.has(key)) throw problem('request.invalid', `There is no touchpoint "${key}".`)
  },
  template: ({ head: _, sponsor: __, champion: ___, ...rest }) => rest,
})
