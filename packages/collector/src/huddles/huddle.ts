import { z } from 'zod'

const Text = z.string().trim().min(1).max(2000)

export const HuddleAction = z.object({
  id: z.string().min(1).max(64),
  text: Text,
  /** Who does it, as the team writes it. */
  who: z.string().max(200).optional(),
  due: z.iso.date().optional(),
  done: z.boolean().default(false),
})
export type HuddleAction = z.infer<typeof HuddleAction>

/** What came of a huddle. */
export const Minutes = z.object({
  notes: z.string().max(10_000).default(''),
  actions: z.array(HuddleAction).max(50).default([]),
  /** Who wrote them. */
  by: z.string().default(''),
})
export type Minutes = z.infer<typeof Minutes>

/** Something that a team cannot solve itself, and where it comes from. */
export const CarriedItem = z.object({
  text: Text,
  teamId: z.string().nullable(),
  touchpoint: z.string().nullable(),
  /** Why the case came to be, where that is known. */
  rootCause: z.string().nullable(),
  /** Who carried it here. */
  by: z.string(),
  /** What became of it, once it is closed. */
  outcome: z.string().max(2000).optional(),
})
export type CarriedItem = z.infer<typeof CarriedItem>

export const ListedItem = CarriedItem.extend({
  id: z.string(),
  caseId: z.string().nullable(),
  carriedAt: z.string(),
  /** Null while management has not dealt with it. */
  closedAt: z.string().nullable(),
})
export type ListedItem = z.infer<typeof ListedItem>
