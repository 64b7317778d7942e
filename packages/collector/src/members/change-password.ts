import { and, eq } from 'drizzle-orm'
import { z } from 'zod'
import { type Actor, EVERY_PROJECT } from '../access/access.ts'
import { recordAct } from '../audit/record-act.ts'
import type { Database } from '../database/open-database.ts'
import { accounts } from '../database/tables.ts'
import { problem } from '../problem.ts'
import { BY_PASSWORD } from './create-auth.ts'
import { endPersonSessions } from './end-person-sessions.ts'
import { hashPassword, NewPassword, verifyPassword } from './password.ts'

export const ChangePassword = z.strictObject({
  current: z.string().min(1).max(1000),
  next: NewPassword,
})
export type ChangePassword = z.infer<typeof ChangePassword>

/** Ends all sessions of the person. @throws Problem `password.wrong` */
export async function changePassword(
  database: Database,
  { actor, current, next }: ChangePassword & { actor: Actor },
  now: number,
): Promise<void> {
  const isTheirs = and(eq(accounts.userId, actor.id), eq(accounts.providerId, BY_PASSWORD))
  const [account] = await database.read(async (tx) => tx.select().from(accounts).where(isTheirs))
  const known = account?.password
  if (!known || !(await verifyPassword(known, current)))
    throw problem(
      'password.wrong',
      'Send the one that you sign in with. Who comes through a provider has none.',
    )
  const password = await hashPassword(next)
  await database.write(async (tx) => {
    await tx.update(accounts).set({ password, updatedAt: now }).where(isTheirs)
    await endPersonSessions(tx, actor.id)
    await recordAct(tx, { projectId: EVERY_PROJECT, actor, act: 'password.changed', subject: actor.id }, now)
  })
}
