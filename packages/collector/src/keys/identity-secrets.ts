import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import { and, desc, eq, notInArray } from 'drizzle-orm'
import type { Transaction } from '../database/open-database.ts'
import { identitySecrets } from '../database/tables.ts'

const MOST_LIVE = 2

/** A new secret of the project. The one before stays valid, so that hosts can change over; older ones end. */
export async function createIdentitySecret(tx: Transaction, projectId: string, now: number): Promise<string> {
  const secret = `ilh_${randomBytes(32).toString('base64url')}`
  await tx.insert(identitySecrets).values({ projectId, secret, createdAt: now })
  const live = (await readIdentitySecrets(tx, projectId)).slice(0, MOST_LIVE)
  await tx
    .delete(identitySecrets)
    .where(and(eq(identitySecrets.projectId, projectId), notInArray(identitySecrets.secret, live)))
  return secret
}

/** The newest first. */
export async function readIdentitySecrets(tx: Transaction, projectId: string): Promise<string[]> {
  const rows = await tx
    .select()
    .from(identitySecrets)
    .where(eq(identitySecrets.projectId, projectId))
    .orderBy(desc(identitySecrets.createdAt))
  return rows.map(({ secret }) => secret)
}

/** When those were made that are valid, the newest first. */
export async function readIdentitySecretInstants(tx: Transaction, projectId: string): Promise<number[]> {
  const rows = await tx
    .select({ createdAt: identitySecrets.createdAt })
    .from(identitySecrets)
    .where(eq(identitySecrets.projectId, projectId))
    .orderBy(desc(identitySecrets.createdAt))
  return rows.map(({ createdAt }) => createdAt)
}

/** Whether the signature is the HMAC-SHA256 of the person's id under one of the secrets, in lower-case hex. */
export function isSigned(secrets: readonly string[], personId: string, signature: string): boolean {
  const given = Buffer.from(signature)
  return secrets.some((secret) => {
    const expected = Buffer.from(signatureOf(secret, personId))
    return given.length === expected.length && timingSafeEqual(given, expected)
  })
}

/** @example createHmac('sha256', secret).update('customer-123').digest('hex') */
export function signatureOf(secret: string, personId: string): string {
  return createHmac('sha256', secret).update(personId).digest('hex')
}
