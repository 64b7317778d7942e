// The types that the dashboard's HTTP client is written against; nothing here runs.
export type { LiveResponse } from './responses/live-response.ts'
export type { Funnel, Score, ScoreReport } from './reports/score-report.ts'
