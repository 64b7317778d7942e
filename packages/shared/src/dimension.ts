import { z } from 'zod'
import { Key } from './fields.ts'

const Cuts = z
  .array(z.number())
  .min(1)
  .max(20)
  .refine(
    (cuts) => cuts.every((cut, index) => index === 0 || cut > cuts[index - 1]!),
    'give rising cut points',
  )

const Values = z
  .array(z.string().min(1).max(100))
  .min(1)
  .max(50)
  .refine((values) => new Set(values).size === values.length, 'give each value once')
  .refine(
    (values) => !values.includes('(none)') && !values.includes('(other)'),
    '"(none)" and "(other)" are counted anyway',
  )

/** By what else the answers are counted. Whatever a page sends, a dimension has no more values than it declares. */
export const Dimension = z
  .object({
    key: Key,
    name: z.string().min(1).max(200).optional(),
    /** The fact that is told apart, as the response was given with it. */
    from: z
      .string()
      .regex(
        /^((traits|properties|answers)\.[\s\S]{1,64}|device|locale|channel|sdk)$/,
        'use traits.<name>, properties.<name>, answers.<question>, device, locale, channel or sdk',
      ),
    /** Only these are told apart; the rest is `(other)`. */
    values: Values.optional(),
    /** Numbers are told apart by tiers, each from one cut point up to below the next. */
    cuts: Cuts.optional(),
  })
  .refine(({ values, cuts }) => !values || !cuts, 'give "values" or "cuts", not both')
  .refine(({ from, cuts }) => !cuts || isFact(from), 'only traits, properties and answers have "cuts"')
  .refine(
    ({ from, values, cuts }) => values || cuts || !(isFact(from) || from === 'sdk'),
    'give the "values" that are told apart, or "cuts" for a number: a page can send anything',
  )
export type Dimension = z.infer<typeof Dimension>

export const Dimensions = z
  .array(Dimension)
  .max(10)
  .refine(
    (dimensions) => new Set(dimensions.map(({ key }) => key)).size === dimensions.length,
    'give each dimension its own key',
  )

function isFact(from: string): boolean {
  return /^(traits|properties|answers)\./.test(from)
}
