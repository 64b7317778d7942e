import type { z } from 'zod'
import { problem } from './problem.ts'

/** @throws Problem `request.invalid` naming the parameter */
export function parseQuery<T extends z.ZodType>(schema: T, query: Record<string, string>): z.output<T> {
  const parsed = schema.safeParse(query)
  if (parsed.success) return parsed.data
  const { path, message } = parsed.error.issues[0]!
  throw problem('request.invalid', `Query parameter "${path.join('.')}": ${message}.`)
}

/** @throws Problem `request.invalid` naming the member */
export function parseBody<T extends z.ZodType>(schema: T, body: unknown): z.output<T> {
  const parsed = schema.safeParse(body)
  if (parsed.success) return parsed.data
  const { path, message } = parsed.error.issues[0]!
  throw problem('request.invalid', `${path.length > 0 ? `"${path.join('.')}": ` : ''}${message}.`)
}
