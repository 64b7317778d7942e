import {
  PageMatch,
  Question,
  ResponseBatch,
  Rule,
  Signal,
  Survey,
  SurveyResponse,
  WidgetConfig,
} from '@innerloop/shared'
import { z } from 'zod'
import { Erased, Person, PersonExport } from '../people/person.ts'
import { DimensionReport, Score, ScoreReport } from '../reports/score-report.ts'
import { LiveResponse } from '../responses/live-response.ts'

const Outcomes = z.object({ answered: z.int(), declined: z.int(), asked: z.int() }).partial()

/** What the API names; each is one component of its description. */
export const schemas = {
  Problem: z.object({
    type: z.string(),
    code: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string().optional(),
  }),
  SurveyResponse,
  ResponseBatch: ResponseBatch.extend({ responses: z.array(SurveyResponse).min(1).max(100) }),
  Accepted: z.object({
    accepted: z.int(),
    rejected: z.array(
      z.object({
        index: z.int(),
        id: z.string().nullable(),
        code: z.string(),
        detail: z.string().optional(),
      }),
    ),
    unproved: z.array(z.string()).optional(),
  }),
  Question,
  Rule,
  Signal,
  PageMatch,
  Survey,
  WidgetConfig,
  History: z.object({ history: z.record(z.string(), Outcomes) }),
  SignIn: z.object({ key: z.string().min(1).max(200) }),
  Score,
  DimensionReport,
  ScoreReport,
  Person,
  PersonExport,
  Erased,
  LiveResponse,
  LiveResponses: z.object({ responses: z.array(LiveResponse) }),
} as const satisfies Record<string, z.ZodType>
