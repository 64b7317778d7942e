import type { z } from 'zod'
import { problem } from './problem.ts'

/** @throws Problem `request.invalid` naming the parameter */
export function parseQuery<T extends z.ZodType>(schema: T, query: Record<string, string>): z.output<T> {
  const parsed = schema.safeParse(query)
  if (parsed.success) return parsed.data
  const { path, message } = parsed.error.issues[0]!
  throw problem('request.invalid', `Query parameter "${path.join('.')}": ${message}.`)
}
