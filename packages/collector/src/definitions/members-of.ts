import { z } from 'zod'

type AnyMembers<T, Names extends keyof T & string> = {
  [Name in Names]: z.ZodOptional<z.ZodType<unknown, T[Name]>>
}

/** The names of a definition's members, each with any value; whoever writes in TypeScript is held to their types. */
export function membersOf<T, Names extends keyof T & string>(
  shape: Record<Names, unknown>,
): AnyMembers<T, Names> {
  return Object.fromEntries(
    Object.keys(shape).map((name) => [name, z.unknown().optional()]),
  ) as unknown as AnyMembers<T, Names>
}
