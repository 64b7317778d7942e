import { z } from 'zod'

/** Compared without case: `Refund` and `refund` are one tag. */
export const Tag = z
  .string()
  .overwrite(normalTag)
  .regex(/^[^\p{C}]{1,50}$/u, 'use 1 to 50 characters')

export function normalTag(tag: string): string {
  return tag.normalize('NFC').trim().toLowerCase()
}
