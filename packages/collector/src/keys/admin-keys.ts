import { randomBytes } from 'node:crypto'
import { and, eq, gt, isNull, or } from 'drizzle-orm'
import { newId } from '@innerloop/shared/new-id'
import type { Access } from '../access/access.ts'
import { Permission } from '../access/permissions.ts'
import type { Transaction } from '../database/open-database.ts'
import { keys } from '../database/tables.ts'
import { digestOf } from './digest-of.ts'

export const SESSION_MS = 30 * 24 * 3_600_000

type Kind = (typeof keys.$inferSelect)['kind']
export type NewKey = {
  name?: string
  projectId?: string
  scopes?: Permission[] | null
  expiresAt?: number | null
  madeBy?: string | null
}

/** A new admin key, for everything everywhere unless it says less. It is returned this once; only its digest is kept. */
export function createAdminKey(tx: Transaction, now: number, limits: NewKey = {}): Promise<string> {
  return createKey(tx, { ...limits, kind: 'admin', createdAt: now })
}

/** A session of somebody who showed an admin key, which it may do no more than; it ends after 30 days. */
export async function createSession(tx: Transaction, adminKey: string, now: number): Promise<string> {
  const made = await findKey(tx, { key: adminKey, kind: 'admin', now })
  if (!made) throw new Error('A session is made with a live key')
  const { id, name, projectId, scopes } = made
  return createKey(tx, {
    kind: 'session',
    madeWith: id,
    name,
    projectId,
    scopes,
    createdAt: now,
    expiresAt: Math.min(now + SESSION_MS, made.expiresAt ?? Infinity),
  })
}

export async function hasAdminKey(tx: Transaction): Promise<boolean> {
  return (await tx.select().from(keys).where(eq(keys.kind, 'admin')).limit(1)).length > 0
}

export type ShownKey = { key: string; kind: Kind; now: number }

/** What the key lets its holder do; undefined if there is no such key, or it has expired. */
export async function readKeyAccess(tx: Transaction, shown: ShownKey): Promise<Access | undefined> {
  const found = await findKey(tx, shown)
  if (!found) return undefined
  const { id, name, projectId, scopes, madeWith } = found
  return {
    actor: { kind: 'key', id: madeWith ?? id, name },
    grants: [{ projectId, permissions: scopes ?? Permission.options }],
  }
}

/** What is kept of a live admin key. */
export function findAdminKey(tx: Transaction, key: string, now: number) {
  return findKey(tx, { key, kind: 'admin', now })
}

export async function deleteKey(tx: Transaction, key: string): Promise<void> {
  await tx.delete(keys).where(eq(keys.digest, digestOf(key)))
}

/** @param id of the admin key that they were made with */
export async function endKeySessions(tx: Transaction, id: string): Promise<void> {
  await tx.delete(keys).where(and(eq(keys.kind, 'session'), eq(keys.madeWith, id)))
}

async function findKey(tx: Transaction, { key, kind, now }: ShownKey) {
  const isLive = or(isNull(keys.expiresAt), gt(keys.expiresAt, now))
  const [found] = await tx
    .select()
    .from(keys)
    .where(and(eq(keys.digest, digestOf(key)), eq(keys.kind, kind), isLive))
  return found
}

async function createKey(
  tx: Transaction,
  values: Omit<typeof keys.$inferInsert, 'digest' | 'id'>,
): Promise<string> {
  const key = `${values.kind === 'admin' ? 'ilk' : 'ils'}_${randomBytes(24).toString('base64url')}`
  await tx.insert(keys).values({ ...values, id: newId(values.createdAt), digest: digestOf(key) })
  return key
}
