import { z } from 'zod'
import { Key } from './fields.ts'
import { Pace } from './pace.ts'
import { Survey } from './survey.ts'

/** All that the loader needs to decide locally: the answer of `GET /v1/widget/:projectKey`. */
export const WidgetConfig = z.object({
  projectKey: Key,
  pace: Pace,
  surveys: z.array(Survey),
})
export type WidgetConfig = z.infer<typeof WidgetConfig>
