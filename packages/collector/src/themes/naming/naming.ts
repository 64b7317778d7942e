import { z } from 'zod'

/** Whether names may be proposed, and by whom: the words of themes go there. */
export const Naming = z.object({
  isOn: z.boolean(),
  host: z.string().nullable(),
  model: z.string().nullable(),
})

export const NamesWanted = z.strictObject({
  /** Of themes that were found in all comments. */
  ids: z.array(z.string().min(1).max(100)).min(1).max(24),
  /** In which language. */
  language: z
    .string()
    .regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'use a BCP 47 locale')
    .default('en'),
})

export const ProposedNames = z.object({ names: z.array(z.object({ id: z.string(), name: z.string() })) })
