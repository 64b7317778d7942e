import { and, eq, gt } from 'drizzle-orm'
import { newId } from '@innerloop/shared/new-id'
import type { Database, Transaction } from '../database/open-database.ts'
import { accounts, invitations, users } from '../database/tables.ts'
import { digestOf } from '../keys/digest-of.ts'
import { problem } from '../problem.ts'
import { BY_PASSWORD } from './create-auth.ts'
import type { AcceptInvitation } from './invitation.ts'
import { joinByInvitation } from './join-by-invitation.ts'
import { hashPassword } from './password.ts'

type Given = AcceptInvitation & {
  /** Who is signed in, if anybody is. */
  userId: string | undefined
}
type Row = typeof invitations.$inferSelect

/**
 * Makes a member of whoever shows the token, once: of who is signed in with the invited e-mail, or of a new account.
 *
 * @throws Problem `invitation.unknown`, `account.exists`, or `request.invalid` without name and password
 */
export async function acceptInvitation(database: Database, given: Given, now: number): Promise<Row> {
  const { token, userId } = given
  const known = await database.read(async (tx) => {
    const invitation = await findOpen(tx, token, now)
    return findUser(tx, invitation.email)
  })
  if (known && known.id !== userId)
    throw problem('account.exists', 'Sign in with it, then accept the invitation again.')
  const account = known ?? (await newAccount(given))
  return database.write(async (tx) => {
    const invitation = await findOpen(tx, token, now)
    const user = known ?? (await addUser(tx, invitation.email, account as NewAccount, now))
    await joinByInvitation(tx, invitation, user, now)
    return invitation
  })
}

/** @throws Problem `invitation.unknown`: it never was, was used or revoked, or has expired */
async function findOpen(tx: Transaction, token: string, now: number): Promise<Row> {
  const isIt = and(eq(invitations.digest, digestOf(token)), gt(invitations.expiresAt, now))
  const [found] = await tx.select().from(invitations).where(isIt)
  if (!found) throw problem('invitation.unknown', 'Ask for a new one.')
  return found
}

async function findUser(tx: Transaction, email: string) {
  const [found] = await tx.select().from(users).where(eq(users.email, email))
  return found
}

type NewAccount = { name: string; hash: string }

async function newAccount({ name, password }: Given): Promise<NewAccount> {
  if (name === undefined || password === undefined)
    throw problem('request.invalid', 'Send "name" and "password" (12 to 128 characters) for the new account.')
  return { name, hash: await hashPassword(password) }
}

async function addUser(tx: Transaction, email: string, { name, hash }: NewAccount, now: number) {
  if (await findUser(tx, email)) throw problem('account.exists', 'Sign in with it, then accept it again.')
  const stamps = { createdAt: now, updatedAt: now }
  const user = { id: newId(), name, email, emailVerified: false, ...stamps }
  await tx.insert(users).values(user)
  await tx.insert(accounts).values({
    id: newId(),
    userId: user.id,
    providerId: BY_PASSWORD,
    accountId: user.id,
    password: hash,
    ...stamps,
  })
  return user
}
