import { z } from 'zod'
import { Permission } from '../access/permissions.ts'

export const NewKey = z.strictObject({
  name: z.string().trim().min(1).max(100),
  /** At most what its maker may do. */
  scopes: z.array(Permission).min(1).max(Permission.options.length),
  /** Without it, the key lives until it is revoked. */
  expiresInDays: z.int().min(1).max(3650).optional(),
})
export type NewKey = z.infer<typeof NewKey>

export const Key = z.object({
  id: z.string(),
  /** `*` for every project. */
  projectId: z.string(),
  name: z.string(),
  scopes: z.array(Permission),
  createdAt: z.string(),
  expiresAt: z.string().optional(),
  /** The member's id, if a member made it. */
  madeBy: z.string().optional(),
})
export type Key = z.infer<typeof Key>

export const Keys = z.object({ keys: z.array(Key), next: z.string().optional() })
export type Keys = z.infer<typeof Keys>

/** With the key itself, shown this once. */
export const MadeKey = Key.extend({ key: z.string() })

/** The newest first; two at most are valid at a time. */
export const IdentitySecrets = z.object({ secrets: z.array(z.object({ createdAt: z.string() })) })
export const MadeIdentitySecret = z.object({ createdAt: z.string(), secret: z.string() })
