import { type Survey, Key } from '@innerloop/shared'
import { scaleOf } from '@innerloop/shared/scale-of'
import { z } from 'zod'
import { problem } from '../problem.ts'
import { defineRecordKind } from '../records/record-kind.ts'
import { findRecord } from '../records/read-records.ts'
import { Who } from './who.ts'

const Line = z.string().trim().min(1).max(500)

/** What we stand for, and what we do not. */
export const Vision = z.object({
  id: Key,
  name: z.string().trim().min(1).max(200),
  standsFor: z.string().trim().min(1).max(2000),
  notFor: z.string().max(2000).optional(),
  /** What our customers need, the first the most. */
  needs: z.array(Line).max(10).optional(),
  priorities: z.array(Line).max(10).optional(),
  sponsor: Who.optional(),
})
export type Vision = z.infer<typeof Vision>

/** What of the vision every customer may count on, on every channel, and by which answer one sees whether it is kept. */
export const CustomerPromise = z.object({
  id: Key,
  text: Line,
  vision: Key.optional(),
  sponsor: Who.optional(),
  /** What everybody does for it, and never does: the lines of the card. */
  behaviours: z.array(Line).max(10).optional(),
  never: z.array(Line).max(10).optional(),
  metric: z
    .object({
      survey: Key,
      question: Key,
      /** The percentage of good answers that it takes. */
      target: z.number().min(0).max(100).optional(),
    })
    .optional(),
})
export type CustomerPromise = z.infer<typeof CustomerPromise>

export const VISIONS = defineRecordKind({
  kind: 'vision',
  plural: 'visions',
  schema: Vision,
  template: ({ sponsor: _, ...rest }) => rest,
})

export const PROMISES = defineRecordKind({
  kind: 'promise',
  plural: 'promises',
  schema: CustomerPromise,
  async check({ tx, entry, definition: { vision, metric } }) {
    if (vision !== undefined && !(await findRecord(tx, entry.project.id, VISIONS, vision)))
      throw problem('request.invalid', `"vision": there is none called "${vision}".`)
    if (metric && !isScored([...entry.versions.values()], metric))
      throw problem(
        'request.invalid',
        `"metric": customers are asked no scored question "${metric.question}" in a survey "${metric.survey}".`,
      )
  },
  template: ({ sponsor: _, ...rest }) => rest,
})

function isScored(
  surveys: readonly Survey[],
  { survey, question }: { survey: string; question: string },
): boolean {
  return surveys.some(
    ({ id, asksInside, questions }) =>
      id === survey && !asksInside && questions.some((one) => one.id === question && scaleOf(one.kind)),
  )
}
