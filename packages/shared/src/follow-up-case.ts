import { z } from 'zod'
import { Key } from './fields.ts'
import { Band } from './question.ts'

export const CaseState = z.enum(['open', 'contacted', 'resolved', 'verified'])
export type CaseState = z.infer<typeof CaseState>

/** Whose a case is. */
export const CaseAssignee = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('person'), email: z.email().toLowerCase() }),
  z.strictObject({ kind: z.literal('team'), teamId: Key }),
])
export type CaseAssignee = z.infer<typeof CaseAssignee>

const Text = z.string().trim().min(1).max(5000)

export const CaseActor = z.object({
  kind: z.enum(['person', 'key', 'rule', 'system']),
  id: z.string(),
  name: z.string(),
})
export type CaseActor = z.infer<typeof CaseActor>

/** What a person can do about a case. */
const acts = [
  z.object({ kind: z.literal('assigned'), assignee: CaseAssignee }),
  z.object({ kind: z.literal('handed-over'), teamId: Key, reason: Text }),
  z.object({
    kind: z.literal('attempted'),
    channel: z.enum(['phone', 'email', 'chat', 'visit', 'letter', 'other']),
    /** An attempt that reached the customer makes the case a contacted one. */
    outcome: z.enum(['reached', 'left-message', 'no-answer', 'wrong-address']),
    note: z.string().max(5000).optional(),
  }),
  z.object({ kind: z.literal('noted'), text: Text }),
  /** Only the supervisor and whose case it is may read it. */
  z.object({ kind: z.literal('coached'), text: Text }),
  z.object({
    kind: z.literal('checked'),
    item: z.enum(['answer', 'apologise', 'listen', 'solve', 'prevent']),
    done: z.boolean(),
  }),
  z.object({ kind: z.literal('resolved'), rootCause: Key, note: z.string().max(5000).optional() }),
  z.object({
    kind: z.literal('verified'),
    how: z.enum(['follow-up-answer', 'team']),
    responseId: z.string().optional(),
    score: z.int().optional(),
  }),
  z.object({
    kind: z.literal('reopened'),
    reason: Text,
    /** Of the answer to the question whether it was put right. */
    responseId: z.string().optional(),
    score: z.int().optional(),
  }),
  /** What the customer is given to make it good, in the project's currency; within one's discretion. */
  z.object({
    kind: z.literal('gesture'),
    what: z.enum(['credit', 'refund', 'replacement', 'gift', 'other']),
    amount: z.number().min(0).max(1e9),
    note: z.string().max(5000).optional(),
  }),
  /** Cannot be solved here: it goes on the list of what management must change. */
  z.object({ kind: z.literal('carried'), reason: Text }),
] as const

export const CaseAct = z.discriminatedUnion('kind', acts)
export type CaseAct = z.infer<typeof CaseAct>

/** Something that happened to a case. What a case is comes from its events alone. */
export const CaseEvent = z.intersection(
  z.object({
    id: z.string(),
    /** Milliseconds since 1970-01-01 UTC. */
    at: z.int().min(0),
    by: CaseActor,
  }),
  z.discriminatedUnion('kind', [
    z.object({
      kind: z.literal('opened'),
      responseId: z.string(),
      touchpoint: z.string().optional(),
      personId: z.string().optional(),
      /** None where nobody could be found: it waits for somebody. */
      assignee: CaseAssignee.optional(),
      metric: z.enum(['nps', 'csat', 'ces']).optional(),
      score: z.int().optional(),
      band: Band.optional(),
      /** What the customer was worth by then, in the units of the project's trait. */
      value: z.number().optional(),
      /** By how many steps a rule raises its priority. */
      boost: z.int().min(0).max(3),
      rule: z.string(),
    }),
    z.object({ kind: z.literal('raised'), boost: z.int().min(1).max(3) }),
    /** The customer is told what was changed upon what they said. */
    z.object({ kind: z.literal('informed'), initiativeId: z.string() }),
    z.object({
      kind: z.literal('escalated'),
      level: z.int().min(1),
      missed: z.enum(['contact', 'resolution']),
    }),
    ...acts,
  ]),
)
export type CaseEvent = z.infer<typeof CaseEvent>
