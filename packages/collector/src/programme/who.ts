import { z } from 'zod'

/** Somebody of the company, by name or e-mail address. Left out of a template. */
export const Who = z.string().trim().min(1).max(200)
