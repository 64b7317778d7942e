import { z } from 'zod'
import { Appearance, Presentation } from './appearance.ts'
import { Audience } from './audience.ts'
import { Key, Texts, WebAddress } from './fields.ts'
import { Pace } from './pace.ts'
import { Band, Question } from './question.ts'
import { scaleOf } from './scale-of.ts'
import { Schedule } from './schedule.ts'

/** Whose answers are customers'. */
export const CustomerPattern = z.enum(['past', 'present', 'potential'])
export type CustomerPattern = z.infer<typeof CustomerPattern>

const Count = z.int().min(1).max(1_000_000_000)

/**
 * What to ask at which touchpoints. A published version never changes; a change is a new version. What was added
 * to this schema after the first version is optional and has no default, so that published versions stay equal.
 */
export const Survey = z
  .object({
    id: Key,
    version: z.int().min(1).max(1_000_000),
    name: z.string().min(1).max(200),
    /**
     * past: after a finished transaction; present: the relationship; potential: a probe of a cohort; inside: of
     * employees, who stay anonymous. Answers of different patterns are never pooled into one number.
     */
    pattern: z.enum([...CustomerPattern.options, 'inside']).default('past'),
    /**
     * Of a survey of the pattern inside. guess: which score customers would give, at the touchpoint that the link names;
     * pulse: an NPS question on working here (eNPS), a CSAT question on how far one understands the promise, or both.
     */
    asksInside: z.enum(['guess', 'pulse']).optional(),
    touchpoints: z.array(Key).max(100),
    /** Milliseconds between the touchpoint and the prompt. */
    delayMs: z.int().min(0).max(600_000).default(0),
    /** Events that, tracked during the delay, keep the prompt away. */
    cancelledBy: z.array(z.string().min(1).max(200)).max(20).optional(),
    audience: Audience.prefault({}),
    pace: Pace.prefault({}),
    /** Offers "ask me later", which puts the survey off for so many days. */
    snoozeDays: z.number().min(0).max(365).optional(),
    limits: z
      .object({
        /** To one person. */
        displays: Count.optional(),
        /** Once answered, the person is never asked again. */
        untilAnswered: z.boolean().optional(),
        /** Of the whole survey, all versions. The widget learns of it within minutes, so a few more may arrive. */
        answers: Count.optional(),
        /** In one day of the project's time zone. */
        answersPerDay: Count.optional(),
      })
      .optional(),
    schedule: Schedule.optional(),
    /** One or two is the rule; a score and two follow-ups at most. */
    questions: z.array(Question).min(1).max(3),
    thanks: Texts,
    /** Offered with the thanks; with `redirects` the page goes there by itself. */
    thanksLink: z
      .object({
        url: WebAddress,
        label: Texts,
        redirects: z.boolean().optional(),
        /** Only after a score in one of these bands. */
        bands: z.array(Band).min(1).optional(),
      })
      .optional(),
    /** Says how far along one is, and lets one go back. */
    steps: z.object({ progress: z.boolean().optional(), back: z.boolean().optional() }).optional(),
    presentation: Presentation.optional(),
    appearance: Appearance.default({}),
  })
  .superRefine(({ questions, pattern, asksInside, touchpoints, limits }, context) => {
    const refuse = (path: string, message: string) =>
      context.addIssue({ code: 'custom', path: [path], message })
    if ((pattern === 'inside') !== (asksInside !== undefined))
      refuse('asksInside', 'a survey of the pattern "inside" says what it asks, and no other does')
    if (asksInside === 'guess' && touchpoints.length > 0)
      refuse('touchpoints', 'customers are at touchpoints: ask employees by a link that names one')
    if (asksInside && (limits?.answers ?? limits?.answersPerDay) !== undefined)
      refuse('limits', 'employees are not counted one by one: give the survey a schedule')
    if (asksInside && questions.some(({ kind }) => !(kind === 'text' || scaleOf(kind))))
      refuse('questions', 'ask employees for scores and words: nothing else is counted')
    const ids = questions.map(({ id }) => id)
    questions.forEach(({ id, branches = [] }, index) => {
      const complain = (message: string) =>
        context.addIssue({ code: 'custom', path: ['questions', index], message })
      if (ids.indexOf(id) !== index) complain('give each question its own id')
      if (id === 'thanks' || id.endsWith('.other')) complain(`no question may be called "${id}"`)
      for (const { goTo } of branches)
        if (goTo !== 'thanks' && ids.indexOf(goTo) <= index)
          complain(`branch to a later question or to "thanks", not to "${goTo}"`)
    })
  })
export type Survey = z.infer<typeof Survey>
