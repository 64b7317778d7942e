import { randomBytes } from 'node:crypto'
import { eq } from 'drizzle-orm'
import type { Database, Transaction } from '../database/open-database.ts'
import { installationSecrets } from '../database/tables.ts'

/** The secret by that name: 256 random bits, made when it is first asked for. */
export async function readInstallationSecret(database: Database, name: string, now: number): Promise<string> {
  const known = await database.read((tx) => find(tx, name))
  if (known) return known
  const secret = randomBytes(32).toString('base64url')
  return database.write(async (tx) => {
    await tx.insert(installationSecrets).values({ name, secret, createdAt: now }).onConflictDoNothing()
    return (await find(tx, name))!
  })
}

async function find(tx: Transaction, name: string): Promise<string | undefined> {
  const [found] = await tx.select().from(installationSecrets).where(eq(installationSecrets.name, name))
  return found?.secret
}
