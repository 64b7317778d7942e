import { z } from 'zod'
import { Permission, Role } from '../access/permissions.ts'

export const Member = z.object({
  userId: z.string(),
  /** `*` of who is a member of every project. */
  projectId: z.string(),
  name: z.string(),
  email: z.string(),
  role: Role,
  since: z.string(),
})
export type Member = z.infer<typeof Member>

export const Members = z.object({ members: z.array(Member), next: z.string().optional() })
export type Members = z.infer<typeof Members>

export const ChangeRole = z.strictObject({ role: Role })

/** The keys that a removed member has made, which go on working. */
export const RemovedMember = z.object({
  keysLeft: z.array(z.object({ id: z.string(), projectId: z.string(), name: z.string() })),
})
export type RemovedMember = z.infer<typeof RemovedMember>

export const Me = z.object({
  actor: z.object({
    kind: z.enum(['key', 'person', 'command']),
    id: z.string(),
    name: z.string(),
  }),
  /** What holds for every project, and for what belongs to none. */
  everywhere: z.array(Permission),
  projects: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      role: Role.optional(),
      permissions: z.array(Permission),
    }),
  ),
})
export type Me = z.infer<typeof Me>
