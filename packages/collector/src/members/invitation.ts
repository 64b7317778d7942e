import { z } from 'zod'
import { Role } from '../access/permissions.ts'
import { NewPassword } from './password.ts'

export const INVITATION_MS = 7 * 24 * 3_600_000

/** Compared and kept in lower case. */
export const Email = z.email().max(254).toLowerCase()

export const NewInvitation = z.strictObject({ email: Email, role: Role })
export type NewInvitation = z.infer<typeof NewInvitation>

export const Invitation = z.object({
  id: z.string(),
  /** `*` for every project. */
  projectId: z.string(),
  email: z.string(),
  role: Role,
  invitedBy: z.string(),
  createdAt: z.string(),
  expiresAt: z.string(),
})
export type Invitation = z.infer<typeof Invitation>

export const Invitations = z.object({ invitations: z.array(Invitation) })

/** With what is shown this once. */
export const MadeInvitation = Invitation.extend({
  token: z.string(),
  /** To hand to them. */
  link: z.string(),
})

/** Name and password of a new account; neither, of who is signed in with that e-mail. */
export const AcceptInvitation = z.strictObject({
  token: z.string().min(1).max(200),
  name: z.string().trim().min(1).max(200).optional(),
  password: NewPassword.optional(),
})
export type AcceptInvitation = z.infer<typeof AcceptInvitation>

export const AcceptedInvitation = z.object({ projectId: z.string(), role: Role })
export type AcceptedInvitation = z.infer<typeof AcceptedInvitation>
