import type { Nps } from '@innerloop/shared/nps-of'

/** What became of the prompts of a period. A dismissed prompt may have been started; a completed one always was. */
export type Funnel = { shown: number; started: number; completed: number; dismissed: number }

export type Score = Nps & {
  /** Counts of the scores 0, 1, … 10. */
  scores: number[]
  funnel: Funnel
}

/** The answer of `GET /v1/reports/score`. Days are those of the project's time zone, as `2026-11-22`. */
export type ScoreReport = Score & {
  project: { id: string; name: string; timeZone: string }
  pattern: 'past' | 'present' | 'potential'
  survey: string | null
  touchpoint: string | null
  from: string | null
  to: string | null
  by: 'day' | 'week' | 'month'
  /** Periods with at least one prompt or answer, oldest first. `from` is their first day; weeks begin on Monday. */
  series: (Score & { from: string })[]
  /** All touchpoints that have data, whatever the filter, by falling n. */
  touchpoints: (Score & { touchpoint: string; name: string })[]
  /** Only where the query names a dimension. */
  dimension?: DimensionReport
}

export type DimensionReport = {
  key: string
  name: string
  /** The value that all other parts of the report are narrowed to. */
  value: string | null
  /** All values that have data, whatever `value` is: tiers by rising number, others by falling n. */
  values: (Score & { value: string })[]
  /** Prompts from before the dimension was declared or changed. `innerloop recount` brings them to 0. */
  notCounted: number
}
