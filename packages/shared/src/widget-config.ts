import { z } from 'zod'
import { Instant, Key } from './fields.ts'
import { Project } from './project.ts'
import { Signal } from './signal.ts'
import { Survey } from './survey.ts'

/** All that the loader needs to decide locally: the answer of `GET /v1/widget/:projectKey`. */
export const WidgetConfig = z.object({
  projectKey: Key,
  ...Project.pick({ pace: true, pacePerMetric: true }).shape,
  /** The widget must load its further rules before it can decide. */
  hasRules: z.literal(true).optional(),
  /** A person whose id is signed has a history that the collector knows. */
  hasHistory: z.literal(true).optional(),
  /** Only those with signals. */
  touchpoints: z.array(z.object({ key: Key, signals: z.array(Signal) })).optional(),
  surveys: z.array(
    Survey.safeExtend({
      /** The widget must load the rarer parts of the prompt before it can show this one. */
      isRich: z.literal(true).optional(),
      /** Has the answers that it asked for. */
      closed: z
        .object({ reason: z.enum(['quota-reached', 'daily-cap-reached']), until: Instant.optional() })
        .optional(),
    }),
  ),
})
export type WidgetConfig = z.infer<typeof WidgetConfig>
export type WidgetSurvey = WidgetConfig['surveys'][number]
