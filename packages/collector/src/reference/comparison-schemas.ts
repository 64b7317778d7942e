import { z } from 'zod'
import { answerOf } from '../analyses/analysis.ts'
import { Population } from '../populations/population.ts'
import { Raking } from '../populations/raking.ts'
import { AlarmReport } from '../reports/alarms/alarm-report.ts'
import { AnsweringReport } from '../reports/answering/answering-report.ts'
import { ChangeReport } from '../reports/changes/change-report.ts'
import { MetricsReport } from '../reports/metrics/metrics.ts'
import { SegmentReport } from '../reports/segments/segment-report.ts'
import { TimeReport } from '../reports/time-to-tell/time-report.ts'

export const comparisonSchemas = {
  SegmentReport,
  ChangeReport,
  AlarmReport,
  AnsweringReport,
  TimeReport,
  MetricsReport,
  RakingAnalysis: answerOf(Raking),
  Population,
  Populations: z.object({ populations: z.array(Population), next: z.string().optional() }),
}
