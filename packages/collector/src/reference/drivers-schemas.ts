import { z } from 'zod'
import { answerOf } from '../analyses/analysis.ts'
import { DriversResult } from '../drivers/drivers-report.ts'
import { PriorityReport } from '../priority/priority-report.ts'
import { MustWin, PinnedMetric } from '../scoreboard/pinned-metric.ts'
import { ScoreboardReport } from '../scoreboard/scoreboard-report.ts'

export const driversSchemas = {
  DriversAnalysis: answerOf(DriversResult),
  PriorityReport,
  PinnedMetric,
  PinnedMetrics: z.object({ 'pinned-metrics': z.array(PinnedMetric), next: z.string().optional() }),
  MustWin,
  MustWins: z.object({ 'must-wins': z.array(MustWin), next: z.string().optional() }),
  ScoreboardReport,
}
