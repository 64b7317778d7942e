import { Key } from '@innerloop/shared'
import { z } from 'zod'
import { Method, ObservationKind } from '../observations/observation.ts'
import { problem } from '../problem.ts'
import { defineRecordKind } from '../records/record-kind.ts'

/** Into the message, or into one of its entries where the hook has `each`; with `#` before it always the message. */
const Pointer = z
  .string()
  .max(500)
  .regex(/^(#?(\/[^/]*)+|#)$/, 'use a JSON Pointer, as /user/id')
const Fact = z.union([z.string().max(500), z.number(), z.boolean()])
const TraitName = z.string().regex(/^(?!__proto__$)[\s\S]{1,64}$/, 'use names of 1 to 64 characters')
const many = (name: typeof Key | typeof TraitName) =>
  z.record(name, Pointer).refine((all) => Object.keys(all).length <= 50, 'map at most 50')

const MakesObservation = z.strictObject({
  kind: ObservationKind,
  source: Key,
  touchpoint: Key.optional(),
  method: Method.optional(),
  /** Lowest and highest score. */
  scale: z.tuple([z.number(), z.number()]).optional(),
  fields: z.strictObject({
    /** Without it the id of the message, else what it says. */
    id: Pointer.optional(),
    /** Without it, when the message came. */
    at: Pointer.optional(),
    person: Pointer.optional(),
    touchpoint: Pointer.optional(),
    text: Pointer.optional(),
    score: Pointer.optional(),
    url: Pointer.optional(),
  }),
  measures: many(Key).optional(),
  properties: many(TraitName).optional(),
})

const MakesPerson = z.strictObject({
  id: Pointer,
  traits: many(TraitName).refine((traits) => Object.keys(traits).length > 0, 'map at least one trait'),
})

/** What another system's messages mean. Where it sends them, and what proves that it is it, is kept apart. */
export const InboundHook = z
  .object({
    id: Key,
    name: z.string().min(1).max(200),
    /** signature: by Standard Webhooks. address: whoever knows the address, for systems that cannot sign. */
    proof: z.enum(['signature', 'address']),
    /** The list in the message whose every entry is taken by itself. */
    each: Pointer.optional(),
    /** All must hold; other messages are ignored. */
    when: z
      .array(z.strictObject({ at: Pointer, is: z.union([Fact, z.array(Fact).min(1).max(50)]) }))
      .max(20)
      .optional(),
    observation: MakesObservation.optional(),
    person: MakesPerson.optional(),
  })
  .refine(
    ({ observation, person }) => observation !== undefined || person !== undefined,
    'say what it makes: "observation", "person" or both',
  )
export type InboundHook = z.infer<typeof InboundHook>

export const INBOUND_HOOKS = defineRecordKind({
  kind: 'inbound-hook',
  plural: 'inbound-hooks',
  schema: InboundHook,
  check({ entry, definition: { observation } }) {
    const touchpoint = observation?.touchpoint
    if (touchpoint !== undefined && !entry.touchpoints.has(touchpoint))
      throw problem('request.invalid', `"observation.touchpoint": there is no "${touchpoint}".`)
  },
})
