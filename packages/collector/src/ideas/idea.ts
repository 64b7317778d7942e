import { Key } from '@innerloop/shared'
import { z } from 'zod'
import { problem } from '../problem.ts'
import { defineRecordKind } from '../records/record-kind.ts'

const Line = z.string().trim().min(1).max(200)

/** A suggestion, of a customer or of the team, until something came of it. */
export const Idea = z.object({
  /** Of a customer's idea the id of their answer, so that it is on the list once. */
  id: Key,
  title: Line,
  from: z.enum(['customer', 'team']).default('customer'),
  state: z.enum(['new', 'considered', 'planned', 'done', 'declined']).default('new'),
  /** Who brought it, of the team. */
  by: z.email().toLowerCase().optional(),
  /** The team or area that it is about. */
  team: Key.optional(),
  theme: z.string().min(1).max(100).optional(),
  /** What whoever had it is told. */
  reply: z.string().trim().max(2000).optional(),
})
export type Idea = z.infer<typeof Idea>

export const IdeaPage = z.object({ ideas: z.array(Idea), next: z.string().optional() })

export const IDEAS = defineRecordKind({
  kind: 'idea',
  plural: 'ideas',
  schema: Idea,
  // Whoever reads answers may bring one; it is no part of how the programme is set up.
  check({ entry, definition: { team } }) {
    if (team !== undefined && !entry.routing.teams.has(team))
      throw problem('request.invalid', `"team": there is no team "${team}".`)
  },
  permissions: { read: 'responses:read', write: 'responses:write' },
})
