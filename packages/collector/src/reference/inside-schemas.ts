import type { z } from 'zod'
import { ProgrammePreview } from '../projects/preview-programme.ts'
import { ProgrammeStanding } from '../programme/standing.ts'
import { StandingRecord } from '../programme/standing-kinds.ts'
import { InsideReport } from '../reports/inside/inside-report.ts'
import { PromiseReport } from '../reports/promises/promise-report.ts'

export const insideSchemas = {
  ProgrammeStanding,
  StandingRecord,
  InsideReport,
  PromiseReport,
  ProgrammePreview,
} as const satisfies Record<string, z.ZodType>
