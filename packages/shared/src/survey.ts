import { z } from 'zod'
import { Audience } from './audience.ts'
import { Key, Texts } from './fields.ts'
import { Pace } from './pace.ts'

const ScoreQuestion = z.object({
  id: Key,
  kind: z.enum(['nps', 'csat', 'ces']),
  wording: Texts,
  lowLabel: Texts.optional(),
  highLabel: Texts.optional(),
})

const TextQuestion = z.object({
  id: Key,
  kind: z.literal('text'),
  wording: Texts,
  /** Replaces the wording where the survey's NPS question was answered in that band. */
  wordingByBand: z.partialRecord(z.enum(['detractor', 'passive', 'promoter']), Texts).optional(),
})

export const Question = z.discriminatedUnion('kind', [ScoreQuestion, TextQuestion])
export type Question = z.infer<typeof Question>

/** What to ask at which touchpoints. A published version never changes; a change is a new version. */
export const Survey = z
  .object({
    id: Key,
    version: z.int().min(1).max(1_000_000),
    name: z.string().min(1).max(200),
    /**
     * past: after a finished transaction; present: the relationship; potential: a probe of a cohort.
     * Answers of different patterns are never pooled into one number.
     */
    pattern: z.enum(['past', 'present', 'potential']).default('past'),
    touchpoints: z.array(Key).max(100),
    /** Milliseconds between the touchpoint and the prompt. */
    delayMs: z.int().min(0).max(600_000).default(0),
    audience: Audience.prefault({}),
    pace: Pace.prefault({}),
    questions: z.array(Question).min(1).max(3),
    thanks: Texts,
    appearance: z
      .object({
        accent: z
          .string()
          .regex(/^#[0-9a-f]{6}$/i, 'use a colour as #1a6b4f')
          .optional(),
      })
      .default({}),
  })
  .refine(
    ({ questions }) => new Set(questions.map(({ id }) => id)).size === questions.length,
    'give each question its own id',
  )
export type Survey = z.infer<typeof Survey>
