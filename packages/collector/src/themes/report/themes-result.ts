import { Texts } from '@innerloop/shared'
import { z } from 'zod'
import { Estimate } from '../../reports/score-report.ts'
import { ThemeRule } from '../theme.ts'

const Count = z.int().min(0)
const Share = z.object({ low: z.number(), share: z.number(), high: z.number() })
const Bands = z.object({ detractors: Count, passives: Count, promoters: Count })
const Counted = z.object({ hits: Count, n: Count })

/** An association, in points of NPS: those with it less those without. `p` is adjusted for all that are compared. */
const Effect = z.object({
  difference: z.number(),
  interval: z.object({ low: z.number(), high: z.number() }),
  p: z.number(),
  /** What the score of all would lose without them: below 0 they pull it down. */
  pull: z.number(),
  verdict: z.enum(['lowers', 'raises', 'cannot-tell']),
})

export const Quote = z.object({
  /** Of the response, or of the observation. */
  id: z.string(),
  /** `response`, or the kind of the observation, as `review`. */
  source: z.string(),
  text: z.string(),
  score: z.int().nullable(),
  day: z.string(),
})

export const FoundTheme = z.object({
  id: z.string(),
  name: z.string(),
  /** By people; its words then are theirs. */
  isPinned: z.boolean(),
  /** Null for one of several languages. */
  language: z.string().nullable(),
  /** In any of their forms. */
  words: z.array(z.string()),
  rules: z.array(ThemeRule),
  n: Count,
  /** Of all comments. */
  share: Share,
  /** Of those with an answer to an NPS question. */
  bands: Bands,
  /** Null where one side has fewer than ten scores. */
  effect: Effect.nullable(),
  /** Comments of it in each of the result's periods. */
  trend: z.array(Count),
  change: z
    .object({
      kind: z.enum(['began', 'rose', 'fell', 'ended']),
      /** The first day of the week. */
      from: z.string(),
      before: Counted,
      after: Counted,
      p: z.number(),
    })
    .nullable(),
  touchpoints: z.array(Bands.extend({ key: z.string(), n: Count })),
  quotes: z.array(Quote),
})
export type FoundTheme = z.infer<typeof FoundTheme>

/** A reason that a question offers to be picked. */
export const PickedReason = z.object({
  survey: z.string(),
  question: z.string(),
  option: z.string(),
  label: Texts,
  n: Count,
  /** Who answered the question. */
  of: Count,
  share: Share,
  bands: Bands,
  effect: Effect.nullable(),
})
export type PickedReason = z.infer<typeof PickedReason>

const ApartWord = z.object({ word: z.string(), detractors: Count, promoters: Count, z: z.number() })

export const ThemesResult = z.object({
  pattern: z.enum(['past', 'present', 'potential']),
  /** The first day that counts; null for all. */
  from: z.string().nullable(),
  /** What people wrote, of which so many with an answer to an NPS question. */
  comments: Count,
  scored: Count,
  score: Estimate,
  /** The commonest first. `verdicts` judge without a word of what. */
  languages: z.array(
    z.object({
      language: z.string(),
      n: Count,
      inThemes: Count,
      verdicts: Count,
      /** Too few to look for themes. */
      isTooFew: z.boolean(),
      detractors: z.array(ApartWord),
      promoters: z.array(ApartWord),
    }),
  ),
  /** Where comments come from: `response`, or the kind of an observation. */
  sources: z.array(z.object({ source: z.string(), n: Count })),
  by: z.enum(['week', 'month']),
  /** Their first days, oldest first, and all comments of each. */
  periods: z.array(z.object({ from: z.string(), n: Count })),
  /** By falling n. */
  themes: z.array(FoundTheme),
  /** What pulls the score down most comes first. */
  reasons: z.array(PickedReason),
})
export type ThemesResult = z.infer<typeof ThemesResult>
