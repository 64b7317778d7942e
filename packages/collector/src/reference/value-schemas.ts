import { z } from 'zod'
import { answerOf } from '../analyses/analysis.ts'
import { Assumption } from '../value/assumptions/assumption.ts'
import { ProfitTree } from '../value/assumptions/profit-tree.ts'
import { AttentionResult } from '../value/attention-result.ts'
import { PersonRisk, ValueAnalysis, ValueReport } from '../value/report/value-report.ts'
import { Series } from '../value/scorecard/series.ts'

const next = z.string().optional()

export const valueSchemas = {
  Assumption,
  Assumptions: z.object({ assumptions: z.array(Assumption), next }),
  Series,
  SeriesPage: z.object({ series: z.array(Series), next }),
  ProfitTree,
  ProfitTrees: z.object({ 'profit-trees': z.array(ProfitTree), next }),
  ValueAnalysis,
  AttentionAnalysis: answerOf(AttentionResult),
  ValueReport,
  PersonRisk,
}
