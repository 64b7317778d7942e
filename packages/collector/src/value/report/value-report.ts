import { z } from 'zod'
import { answerOf } from '../../analyses/analysis.ts'
import { ProjectQuery } from '../../paging.ts'
import { Assumption } from '../assumptions/assumption.ts'
import { ProfitTree } from '../assumptions/profit-tree.ts'
import { Scorecard } from '../scorecard/scorecard-of.ts'
import { ValueQuery } from '../value-query.ts'
import { RiskModel, ValueResult } from '../value-result.ts'
import { RiskReason } from '../attention-result.ts'

export const ValueReportQuery = ProjectQuery.extend(ValueQuery.shape)

export const ValueAnalysis = answerOf(ValueResult)

export const OpenCases = z.object({
  /** Open or contacted, not resolved; of them those that were looked at, the weightiest first. */
  cases: z.int(),
  looked: z.int(),
  /** Whose they are, and of how many it is known what they are worth. */
  customers: z.int(),
  known: z.int(),
  worthIs: z.enum(['margin', 'revenue']).nullable(),
  /** Of a year. */
  worth: z.number().nullable(),
})
export type OpenCases = z.infer<typeof OpenCases>

export const ValueReport = z.object({
  analysis: ValueAnalysis,
  /** As it is now. */
  openCases: OpenCases,
  assumptions: z.array(Assumption),
  scorecard: Scorecard,
  profitTrees: z.array(ProfitTree),
})
export type ValueReport = z.infer<typeof ValueReport>

export const PersonRisk = z.object({
  personId: z.string(),
  /** null where they gave no score yet, or have left. */
  risk: z.number().nullable(),
  hasLeft: z.boolean(),
  /** From how likely they leave, and whether they are worth much. */
  priority: z.enum(['urgent', 'high', 'normal', 'low']).nullable(),
  reasons: z.array(RiskReason),
  worth: z.number().nullable(),
  worthIs: z.enum(['margin', 'revenue']).nullable(),
  /** Where nothing was worked out yet, or too few have left, the stated weights are used. */
  model: RiskModel,
})
export type PersonRisk = z.infer<typeof PersonRisk>
