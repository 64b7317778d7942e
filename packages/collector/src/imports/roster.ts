import { Key } from '@innerloop/shared'
import { z } from 'zod'

const Address = z.email().toLowerCase()

/** Somebody who works here, as an HR system lists them. */
export const StaffLine = z.strictObject({
  email: Address,
  name: z.string().max(200).optional(),
  /** The unit by its name, or the id of its team. */
  team: z.string().min(1).max(200).optional(),
  supervisor: Address.optional(),
  /** Touchpoints, by key, that they own, and at which they coach whoever does. */
  ownerOf: z.array(Key).max(200).default([]),
  supervisorOf: z.array(Key).max(200).default([]),
})
export type StaffLine = z.infer<typeof StaffLine>

export const RosterUpload = z.strictObject({
  staff: z.array(StaffLine).min(1).max(5000),
  /** Whoever is in a team that the roster names, but not there on the roster, leaves the team. */
  isComplete: z.boolean().default(false),
})

export const RosterChange = z.object({
  what: z.enum([
    'team-made',
    'member-added',
    'member-left',
    'team-supervisor',
    'touchpoint-owner',
    'touchpoint-supervisor',
  ]),
  /** The id of the team, or the key of the touchpoint. */
  subject: z.string(),
  from: z.string().optional(),
  to: z.string().optional(),
})
export type RosterChange = z.infer<typeof RosterChange>

const Refused = z.object({ index: z.int(), why: z.string() })

export const RosterReport = z.object({
  people: z.int(),
  changes: z.array(RosterChange),
  /** Lines of which a part was not taken, and why. */
  refused: z.array(Refused),
  /** Who cannot sign in yet. Nobody is invited by a roster. */
  notMembers: z.array(z.string()),
})
export type RosterReport = z.infer<typeof RosterReport>
