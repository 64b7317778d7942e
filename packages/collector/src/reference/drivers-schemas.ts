import { answerOf } from '../analyses/analysis.ts'
import { DriversResult } from '../drivers/drivers-report.ts'
import { PriorityReport } from '../priority/priority-report.ts'

export const driversSchemas = { DriversAnalysis: answerOf(DriversResult), PriorityReport }
