import { z } from 'zod'
import { problem } from '../problem.ts'

const side = {
  survey: z.string().optional(),
  touchpoint: z.string().optional(),
  dimension: z.string().optional(),
  value: z.string().optional(),
  from: z.iso.date().optional(),
  to: z.iso.date().optional(),
}

/** What both sides have in common, and with `a.` or `b.` before it what one has. */
export const DifferenceQuery = z.object({
  project: z.string().optional(),
  pattern: z.enum(['past', 'present', 'potential']).default('past'),
  metric: z.enum(['nps', 'csat', 'ces']).default('nps'),
  ...side,
  'a.survey': side.survey,
  'a.touchpoint': side.touchpoint,
  'a.dimension': side.dimension,
  'a.value': side.value,
  'a.from': side.from,
  'a.to': side.to,
  'b.survey': side.survey,
  'b.touchpoint': side.touchpoint,
  'b.dimension': side.dimension,
  'b.value': side.value,
  'b.from': side.from,
  'b.to': side.to,
})
export type DifferenceQuery = z.infer<typeof DifferenceQuery>

const MEMBERS = ['survey', 'touchpoint', 'dimension', 'value', 'from', 'to'] as const

/** Which answers a side is made of. */
export type WantedSide = { [Member in (typeof MEMBERS)[number]]?: string | undefined }

/** @throws Problem `request.invalid` where one answer could be on both sides: the test would be wrong */
export function sidesOf(query: DifferenceQuery): { a: WantedSide; b: WantedSide } {
  const sideOf = (name: 'a' | 'b'): WantedSide =>
    Object.fromEntries(MEMBERS.map((member) => [member, query[`${name}.${member}`] ?? query[member]]))
  const [a, b] = [sideOf('a'), sideOf('b')]
  if (!areApart(a, b))
    throw problem(
      'request.invalid',
      'One answer could be on both sides. Give them different periods, surveys, touchpoints, or values of one dimension, as "a.to" and "b.from".',
    )
  return { a, b }
}

function areApart(a: WantedSide, b: WantedSide): boolean {
  return (
    differ(a.survey, b.survey) ||
    differ(a.touchpoint, b.touchpoint) ||
    (a.dimension === b.dimension && differ(a.value, b.value)) ||
    isBefore(a.to, b.from) ||
    isBefore(b.to, a.from)
  )
}

function differ(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && b !== undefined && a !== b
}

function isBefore(day: string | undefined, other: string | undefined): boolean {
  return day !== undefined && other !== undefined && day < other
}
