import { z } from 'zod'
import { defineAnalysis } from '../analyses/analysis.ts'
import { streamResponses } from '../analyses/stream-responses.ts'
import { dimensionValueOf } from '../counts/dimension-value-of.ts'
import { versionKey } from '../projects/directory.ts'
import { Weighted } from '../reports/answering/answering-report.ts'
import { toResponse } from '../responses/response-row.ts'
import { addToCell, type Cells, rakeScore } from './rake-score.ts'
import { readPopulations } from './read-populations.ts'

export const Raking = Weighted.extend({
  /** The dimensions whose shares are stated. */
  dimensions: z.array(z.string()),
  sources: z.array(z.string()),
  /** How often all dimensions were put right, and how far the shares still are from the stated ones, at most. */
  rounds: z.int().nullable(),
  off: z.number().nullable(),
})
export type Raking = z.infer<typeof Raking>

export const RakingQuery = z.object({
  pattern: z.enum(['past', 'present', 'potential']).default('past'),
  from: z.iso.date().optional(),
  to: z.iso.date().optional(),
})

/** NPS with all stated populations at once: which values go together is in the responses, not in the counters. */
export const RAKING = defineAnalysis({
  kind: 'raking',
  parameters: RakingQuery,
  result: Raking,
  async run(given) {
    const { database, entry, parameters } = given
    const { project, versions } = entry
    const stated = await database.read((tx) => readPopulations(tx, project.id))
    const dimensions = (project.dimensions ?? []).filter(({ key }) => stated.has(key))
    const populations = dimensions.map(({ key }) => stated.get(key)!)
    const cells: Cells = new Map()
    for await (const rows of streamResponses(given, parameters))
      for (const row of rows) {
        const survey = versions.get(versionKey(row.surveyId, row.surveyVersion))
        if (survey?.pattern !== parameters.pattern) continue
        const response = toResponse(row)
        const values = Object.fromEntries(
          dimensions.map((dimension) => [dimension.key, dimensionValueOf(dimension, response)]),
        )
        for (const { id, kind } of survey.questions) {
          const value = kind === 'nps' ? response.answers[id]?.value : undefined
          if (typeof value === 'number') addToCell(cells, values, value)
        }
      }
    return rakeScore(cells, populations)
  },
})
