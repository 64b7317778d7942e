import { z } from 'zod'

// The sign-in library's own hash (scrypt), so that it can check what we have set.

/** Length is what counts: NIST SP 800-63B asks for no mixture of characters. */
export const LEAST = 12
export const MOST = 128
export const NewPassword = z.string().min(LEAST).max(MOST)

export async function hashPassword(password: string): Promise<string> {
  return (await import('better-auth/crypto')).hashPassword(password)
}

export async function verifyPassword(hash: string, password: string): Promise<boolean> {
  return (await import('better-auth/crypto')).verifyPassword({ hash, password })
}
