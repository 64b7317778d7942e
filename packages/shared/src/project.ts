import { z } from 'zod'
import { Dimensions } from './dimension.ts'
import { Key, TimeZone } from './fields.ts'
import { Pace } from './pace.ts'
import { ValueTraits } from './value-traits.ts'

const Origin = z
  .string()
  .regex(/^https?:\/\/[^/?#\s]+$/, 'write an origin as https://shop.example, without a path')

/** One product or site whose answers belong together. Its key is public and can only send. */
export const Project = z.object({
  id: Key,
  key: Key,
  name: z.string().min(1).max(200),
  /** The days of reports begin at midnight here: an IANA time zone. */
  timeZone: TimeZone.default('UTC'),
  /** Sites that may send responses. Requests without an Origin header do not come from a page and may. */
  origins: z.array(Origin).max(100).default([]),
  /** Pages from `file://` and sandboxed frames send `Origin: null`; webviews may need this. */
  allowNullOrigin: z.boolean().default(false),
  /** Ids of people count only with a signature, once the project has a secret to check it with. */
  requiresSignature: z.boolean().optional(),
  /** Over all surveys of the project. */
  pace: Pace.prefault({}),
  /** Over all surveys that begin with a question of that kind: each kind has a clock of its own. */
  pacePerMetric: z.partialRecord(z.enum(['nps', 'csat', 'ces']), Pace).optional(),
  /** By what else the answers are counted. `innerloop recount` fills in the past after a change. */
  dimensions: Dimensions.optional(),
  /** What is replaced in people's words before they are stored: `[e-mail]`, `[phone]`, `[card]`. */
  redacts: z
    .array(z.enum(['email', 'phone', 'card']))
    .max(3)
    .optional(),
  /** After so many days `innerloop retain` removes whole responses, or people's words alone. Counters stay. */
  retention: z
    .object({
      responsesDays: z.int().min(1).max(36_500).optional(),
      textsDays: z.int().min(1).max(36_500).optional(),
    })
    .optional(),
  /** What cases come from, to be chosen from where one is resolved; a list that fits most shops without them. */
  rootCauses: z
    .array(z.object({ key: Key, name: z.string().min(1).max(100) }))
    .min(1)
    .max(50)
    .refine((causes) => new Set(causes.map(({ key }) => key)).size === causes.length, 'give each key once')
    .optional(),
  /** The trait that says what a customer is worth, and from where on that is much: their cases come first. */
  customerValue: z.object({ trait: z.string().min(1).max(64), high: z.number() }).optional(),
  /**
   * Of what somebody is warned before a customer is lost: from how many small annoyances within 90 days on, 3 unless it
   * is said; and where a journey broke, whoever meets the customer next.
   */
  warnings: z
    .object({
      irritants: z.union([z.int().min(2).max(50), z.literal(false)]).optional(),
      brokenJourneys: z.boolean().optional(),
    })
    .optional(),
  /** Which traits say what a customer is to the business, for the value report. */
  valueTraits: ValueTraits.optional(),
  /**
   * What may be given to a customer over one case without asking: by an agent, and by managers and supervisors, who may
   * give any amount where none is said for them. An owner always may. Without it nothing is given over a case.
   */
  discretion: z
    .object({
      currency: z.string().regex(/^[A-Z]{3}$/, 'write a currency as EUR'),
      agent: z.number().min(0).max(1e9),
      manager: z.number().min(0).max(1e9).optional(),
    })
    .refine(({ agent, manager = Infinity }) => agent <= manager, 'let "agent" be at most "manager"')
    .optional(),
  /** After a case was resolved the customer is asked by this survey, by mail to the address in the trait. */
  recovery: z.object({ survey: Key, trait: z.string().min(1).max(64).default('email') }).optional(),
})
export type Project = z.infer<typeof Project>
