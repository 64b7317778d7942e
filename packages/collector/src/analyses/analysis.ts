import { z } from 'zod'
import type { Permission } from '../access/permissions.ts'
import type { Database } from '../database/open-database.ts'
import type { ProjectEntry } from '../projects/directory.ts'

export type AnalysisRun<Parameters> = {
  database: Database
  entry: ProjectEntry
  parameters: Parameters
  /** Milliseconds since 1970-01-01 UTC. */
  now: number
  /** To be told now and then how far it is, 0 … 1. */
  onProgress: (share: number) => void
  /** Aborted when the result is not wanted any more. */
  signal: AbortSignal
}

/** Something that takes long to work out, in a process of its own; what comes of it is kept. */
export type Analysis<Parameters = unknown, Result = unknown> = {
  /** As in the address: `/v1/analyses/themes`. */
  kind: string
  /** What it is asked for with, as query parameters. */
  parameters: z.ZodObject
  result: z.ZodType<Result>
  /** Who may read it; `reports:read` unless it has customers' words or who they are. */
  permission?: Permission
  run(given: AnalysisRun<Parameters>): Promise<Result>
}

type Defined<P extends z.ZodObject, Result> = Omit<Analysis<z.output<P>, Result>, 'parameters'> & {
  parameters: P
}

export function defineAnalysis<P extends z.ZodObject, Result>(
  analysis: Defined<P, Result>,
): Defined<P, Result> {
  return analysis
}

/** Where an analysis stands, and what came of the last run that was done. */
export function answerOf<Result extends z.ZodType>(result: Result) {
  return z.object({
    state: z.enum(['due', 'running', 'done', 'failed']),
    /** Per cent of the run under way. */
    progress: z.int(),
    /** Of the result: an instant; null where there is none yet. */
    computedAt: z.string().nullable(),
    /** Why the latest run failed. */
    failure: z.string().nullable(),
    result: result.nullable(),
  })
}
