import type { z } from 'zod'
import { problem } from '../problem.ts'

export type Issue = { path: string; message: string }
type Checked<T> = { definition: T } | { issues: Issue[] }

/**
 * What the team wrote, as its schema has it. A member that the schema does not know, at any depth, is likely a
 * misspelt one, which would otherwise be dropped without a word.
 */
export function checkDefinition<T extends z.ZodType>(schema: T, raw: unknown): Checked<z.output<T>> {
  const parsed = schema.safeParse(raw)
  if (!parsed.success)
    return { issues: parsed.error.issues.map(({ path, message }) => ({ path: path.join('.'), message })) }
  const unknown = unknownMembersOf(raw, parsed.data, [])
  if (unknown.length === 0) return { definition: parsed.data }
  return { issues: unknown.map((path) => ({ path, message: 'there is no such member' })) }
}

/** @throws Problem `request.invalid` naming the first member that is wrong */
export function parseDefinition<T extends z.ZodType>(schema: T, raw: unknown): z.output<T> {
  const checked = checkDefinition(schema, raw)
  if ('definition' in checked) return checked.definition
  const { path, message } = checked.issues[0]!
  throw problem('request.invalid', `${path && `"${path}": `}${message}.`)
}

function unknownMembersOf(raw: unknown, known: unknown, path: string[]): string[] {
  if (typeof raw !== 'object' || raw === null || typeof known !== 'object' || known === null) return []
  return Object.entries(raw).flatMap(([name, value]) =>
    Object.hasOwn(known, name)
      ? unknownMembersOf(value, (known as Record<string, unknown>)[name], [...path, name])
      : [[...path, name].join('.')],
  )
}
