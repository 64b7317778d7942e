import { z } from 'zod'

const Words = z.string().min(1).max(500)
const Fact = z.union([z.string().max(500), z.number(), z.boolean()])

const Pattern = Words.refine(isPattern, 'write a regular expression that JavaScript takes with the flag u')

/** What a fact must be; of several, all must hold. A fact that is missing meets only `exists: false`. */
const tests = {
  is: z.union([Fact, z.array(Fact).min(1).max(50)]).optional(),
  atLeast: z.number().optional(),
  atMost: z.number().optional(),
  contains: Words.optional(),
  matches: Pattern.optional(),
  exists: z.boolean().optional(),
}

/** One fact about the person, the touchpoint or the visit, and what it must be. */
export const Condition = z
  .object({
    fact: z
      .string()
      .regex(
        /^((traits|properties)\.[\s\S]{1,64}|device|language|visits|daysSinceFirstSeen|referrer|url)$/,
        'use traits.<name>, properties.<name>, device, language, visits, daysSinceFirstSeen, referrer or url',
      ),
    ...tests,
  })
  .refine(hasTest, 'say what the fact must be: is, atLeast, atMost, contains, matches or exists')
export type Condition = z.infer<typeof Condition>

/** What a property must be. */
export const PropertyCondition = z
  .object({ property: Words.max(64), ...tests })
  .refine(hasTest, 'say what the property must be: is, atLeast, atMost, contains, matches or exists')
export type PropertyCondition = z.infer<typeof PropertyCondition>

export type Rule = Condition | { all: Rule[] } | { any: Rule[] } | { not: Rule }
const Rules = z.lazy(() => z.array(Rule).min(1).max(50))

/** Conditions joined by all, any and not. */
export const Rule: z.ZodType<Rule> = z.lazy(() =>
  z.union([
    z.strictObject({ all: Rules }),
    z.strictObject({ any: Rules }),
    z.strictObject({ not: Rule }),
    Condition,
  ]),
)

/**
 * Which pages. The address is compared without query and fragment; a pattern that begins with `/` is compared
 * with the path alone, and a fragment counts where the pattern has a `#`.
 */
export const PageMatch = z
  .object({
    is: Words.optional(),
    contains: Words.optional(),
    startsWith: Words.optional(),
    /** `*` stands for anything but a slash, `**` for anything. */
    glob: Words.optional(),
    matches: Pattern.optional(),
    withQuery: z.boolean().optional(),
  })
  .refine(
    ({ withQuery: _, ...ways }) => Object.values(ways).filter((way) => way !== undefined).length === 1,
    'give exactly one of is, contains, startsWith, glob and matches',
  )
export type PageMatch = z.infer<typeof PageMatch>

function hasTest(condition: object): boolean {
  return Object.keys(tests).some((name) => name in condition)
}

function isPattern(source: string): boolean {
  try {
    new RegExp(source, 'u')
    return true
  } catch {
    return false
  }
}
