import { z } from 'zod'
import { Key } from './fields.ts'
import { Band } from './question.ts'
import { ResponseState } from './response.ts'
import { SCALES } from './scale-of.ts'

const Address = z.email().toLowerCase()
const FactName = z.string().min(1).max(64)
const Keys = z.array(Key).min(1).max(100)

/** The survey's first question that gives a score, on the scale of its kind. */
const ScoreRange = z
  .strictObject({
    /** Only scores of this kind: a 2 of 5 is not a 2 of 10. */
    metric: z.enum(['nps', 'csat', 'ces']).optional(),
    /** Both included. */
    min: z.int().min(0).max(10).optional(),
    max: z.int().min(0).max(10).optional(),
  })
  .refine(
    ({ metric, min, max }) => metric !== undefined || min !== undefined || max !== undefined,
    'say which scores: metric, min or max',
  )
  .refine(({ min = 0, max = 10 }) => min <= max, 'let "min" be at most "max"')
  .refine(({ metric, min, max }) => {
    if (!metric) return true
    const [lowest, highest] = SCALES[metric]
    return (min ?? lowest) <= highest && (max ?? highest) >= lowest
  }, 'stay on the scale: 0–10 of nps, 1–5 of csat, 1–7 of ces')

const Phrase = z
  .string()
  .max(200)
  .refine((text) => /[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(text), 'write a word')

/** What people wrote in their own words, in any of the answers. */
const Text = z
  .strictObject({
    /**
     * Any of these words or phrases, whatever the case and accents. Whole words, or with `*` at the end their
     * beginnings; where a script puts no space between words, as Chinese, anywhere.
     */
    contains: z.array(Phrase).min(1).max(200).optional(),
    isEmpty: z.literal(true).optional(),
    hasText: z.literal(true).optional(),
  })
  .refine(
    (ways) => Object.values(ways).filter((way) => way !== undefined).length === 1,
    'give exactly one of contains, isEmpty and hasText',
  )

const Fact = z.union([z.string().max(500), z.number(), z.boolean()])
const factTests = {
  is: z.union([Fact, z.array(Fact).min(1).max(50)]).optional(),
  atLeast: z.number().optional(),
  atMost: z.number().optional(),
  exists: z.boolean().optional(),
}

/** What a trait or a property must be, as in the conditions that decide whom to ask; of several tests all must hold. */
const FactCondition = z
  .strictObject({
    fact: z.string().regex(/^(traits|properties)\.[\s\S]{1,64}$/, 'use traits.<name> or properties.<name>'),
    ...factTests,
  })
  .refine(
    (condition) => Object.keys(factTests).some((name) => name in condition),
    'say what the fact must be: is, atLeast, atMost or exists',
  )

/** All that is said must hold. */
const When = z
  .strictObject({
    /** Without it: whatever is answered, that is has the score, or any answer where the survey asks for none. */
    states: z.array(ResponseState).min(1).optional(),
    score: ScoreRange.optional(),
    /** Of the recommendation question alone. */
    bands: z.array(Band).min(1).optional(),
    touchpoints: Keys.optional(),
    surveys: Keys.optional(),
    text: Text.optional(),
    /** Of the prompt: `pt` takes in `pt-BR`, but not the other way round. */
    languages: z
      .array(z.string().regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'use a BCP 47 locale'))
      .min(1)
      .max(50)
      .optional(),
    facts: z.array(FactCondition).min(1).max(50).optional(),
    /** Each of these dimensions has one of the values that reports show, as `>=500` or `(none)`. */
    dimensions: z
      .array(z.strictObject({ key: Key, values: z.array(z.string().min(1).max(100)).min(1).max(52) }))
      .min(1)
      .max(10)
      .optional(),
  })
  .refine(
    ({ bands, score }) => !bands || (score?.metric ?? 'nps') === 'nps',
    'only the score of nps has "bands"',
  )

const whoms = [
  z.strictObject({ kind: z.literal('person'), email: Address }),
  z.strictObject({ kind: z.literal('team'), team: Key }),
  z.strictObject({ kind: z.literal('touchpoint-owner') }),
  /** Whose e-mail address is in that trait of the customer. */
  z.strictObject({ kind: z.literal('account-manager'), trait: FactName }),
  /** Whose e-mail address is in that property of the response. */
  z.strictObject({ kind: z.literal('employee'), property: FactName }),
] as const
const CaseWhom = z.discriminatedUnion('kind', whoms)

/** Somebody whom a rule names, before it is known who that is. */
export const Whom = z.discriminatedUnion('kind', [
  ...whoms,
  /** The touchpoint's, else its team's. */
  z.strictObject({ kind: z.literal('supervisor') }),
])
export type Whom = z.infer<typeof Whom>

/** As the tags that people give: compared without case. */
const Tag = z
  .string()
  .overwrite((tag) => tag.normalize('NFC').trim().toLowerCase())
  .regex(/^[^\p{C}]{1,50}$/u, 'use 1 to 50 characters')

export const RoutingAction = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('open-case'),
    for: CaseWhom,
    /** By how many steps its priority is raised. */
    boost: z.int().min(1).max(3).optional(),
  }),
  z
    .strictObject({
      kind: z.literal('notify'),
      whom: Whom.optional(),
      /** The id of an endpoint that messages go to. */
      channel: Key.optional(),
    })
    .refine(
      ({ whom, channel }) => (whom === undefined) !== (channel === undefined),
      'give "whom" or "channel"',
    ),
  z.strictObject({ kind: z.literal('tag'), tag: Tag }),
  /** Without `for` the touchpoint's owner is praised. */
  z.strictObject({ kind: z.literal('praise'), for: CaseWhom.optional() }),
])
export type RoutingAction = z.infer<typeof RoutingAction>

/** Which responses, and what is to be done then. Rules are tried in their order. */
export const RoutingRule = z.object({
  id: Key,
  name: z.string().min(1).max(200),
  when: When.default({}),
  actions: z.array(RoutingAction).min(1).max(20),
  /** Whether a match ends the search. */
  stop: z.boolean().default(true),
  enabled: z.boolean().default(true),
})
export type RoutingRule = z.infer<typeof RoutingRule>
