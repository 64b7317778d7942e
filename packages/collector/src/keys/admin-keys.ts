import { createHash, randomBytes } from 'node:crypto'
import { and, eq, gt, isNull, or } from 'drizzle-orm'
import type { Transaction } from '../database/open-database.ts'
import { keys } from '../database/tables.ts'

export const SESSION_MS = 30 * 24 * 3_600_000

/** A new admin key. It is returned this once; only its digest is kept. */
export function createAdminKey(tx: Transaction, now: number): Promise<string> {
  return createKey(tx, { kind: 'admin', createdAt: now, expiresAt: null })
}

/** A session of somebody who showed an admin key; it ends after 30 days. */
export function createSession(tx: Transaction, now: number): Promise<string> {
  return createKey(tx, { kind: 'session', createdAt: now, expiresAt: now + SESSION_MS })
}

export async function hasAdminKey(tx: Transaction): Promise<boolean> {
  return (await tx.select().from(keys).where(eq(keys.kind, 'admin')).limit(1)).length > 0
}

export async function isKeyValid(
  tx: Transaction,
  { key, kind, now }: { key: string; kind: 'admin' | 'session'; now: number },
): Promise<boolean> {
  const isLive = or(isNull(keys.expiresAt), gt(keys.expiresAt, now))
  const found = await tx
    .select()
    .from(keys)
    .where(and(eq(keys.digest, digestOf(key)), eq(keys.kind, kind), isLive))
  return found.length > 0
}

export async function deleteKey(tx: Transaction, key: string): Promise<void> {
  await tx.delete(keys).where(eq(keys.digest, digestOf(key)))
}

async function createKey(tx: Transaction, values: Omit<typeof keys.$inferInsert, 'digest'>): Promise<string> {
  const key = `${values.kind === 'admin' ? 'ilk' : 'ils'}_${randomBytes(24).toString('base64url')}`
  await tx.insert(keys).values({ ...values, digest: digestOf(key) })
  return key
}

/** 192 random bits cannot be guessed from their SHA-256, so no slow hash is needed. */
function digestOf(key: string): string {
  return createHash('sha256').update(key).digest('base64url')
}
