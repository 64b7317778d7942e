import { z } from 'zod'
import { Key, Texts } from './fields.ts'

export const Band = z.enum(['detractor', 'passive', 'promoter'])

/** Where to go on, instead of at the next question, after an answer that meets all that is said. */
const Branch = z.object({
  /** The band of this NPS question's score. */
  bands: z.array(Band).min(1).optional(),
  /** The lowest and highest score, both included. */
  scores: z.tuple([z.int(), z.int()]).optional(),
  /** One of these options was chosen; of a yes/no question or a consent "yes" or "no". */
  options: z.array(Key).min(1).optional(),
  /** The id of a later question, or "thanks". */
  goTo: Key,
})
export type Branch = z.infer<typeof Branch>

const common = {
  id: Key,
  wording: Texts,
  branches: z.array(Branch).max(10).optional(),
  /** Cannot be skipped. The first question never can: whoever does not want to answer closes the prompt. */
  required: z.boolean().optional(),
}
const ends = { lowLabel: Texts.optional(), highLabel: Texts.optional() }

const NpsQuestion = z.object({ ...common, ...ends, kind: z.literal('nps') })
const CsatQuestion = z.object({
  ...common,
  ...ends,
  kind: z.literal('csat'),
  look: z.enum(['numbers', 'stars', 'faces']).optional(),
})
const CesQuestion = z.object({ ...common, ...ends, kind: z.literal('ces') })

const TextQuestion = z.object({
  ...common,
  kind: z.literal('text'),
  /** One line, or by default several. */
  length: z.enum(['short', 'long']).optional(),
  /** Replaces the wording where the survey's NPS question was answered in that band. */
  wordingByBand: z.partialRecord(Band, Texts).optional(),
})

const Option = z.object({ id: Key, label: Texts })

const ChoiceQuestion = z
  .object({
    ...common,
    /** `choice` takes one option, `choices` any number. */
    kind: z.enum(['choice', 'choices']),
    options: z
      .array(Option)
      .min(2)
      .max(20)
      .refine(
        (options) => new Set(options.map(({ id }) => id)).size === options.length,
        'give each option its own id',
      ),
    /** Also offers "other", the option `other`, with a field whose words are answered as `<question id>.other`. */
    hasOther: z.boolean().optional(),
  })
  .refine(
    ({ options, hasOther }) => !hasOther || options.every(({ id }) => id !== 'other'),
    'with "hasOther" no option of its own may be called "other"',
  )

const YesNoQuestion = z.object({ ...common, kind: z.literal('yes-no') })

/** Asks whether the team may get in touch: a box that is never ticked beforehand. */
const ConsentQuestion = z.object({ ...common, kind: z.literal('consent') })

export const Question = z.discriminatedUnion('kind', [
  NpsQuestion,
  CsatQuestion,
  CesQuestion,
  TextQuestion,
  ChoiceQuestion,
  YesNoQuestion,
  ConsentQuestion,
])
export type Question = z.infer<typeof Question>
