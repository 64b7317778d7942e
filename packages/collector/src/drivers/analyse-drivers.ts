import { z } from 'zod'
import type { Survey } from '@innerloop/shared'
import { defineAnalysis } from '../analyses/analysis.ts'
import { type AnalysedRow, streamResponses } from '../analyses/stream-responses.ts'
import type { Transaction } from '../database/open-database.ts'
import { versionKey } from '../projects/directory.ts'
import { driversOf } from './drivers-of.ts'
import { DriversResult } from './drivers-report.ts'
import { DRIVER_KINDS, driverRowOf, type DriverRow } from './facts-of.ts'
import { type ImportanceWatch, watchImportance } from './importance.ts'
import { judgeDrivers } from './judge-drivers.ts'
import { createSample, type Sample } from './keep-sample.ts'
import { createThemeFacts, readKnownThemes } from './theme-facts.ts'

export const DriversQuery = z.object({
  pattern: z.enum(['past', 'present', 'potential']).default('past'),
  /** Days of the project, both included. */
  from: z.iso.date().optional(),
  to: z.iso.date().optional(),
})

/** Of each place, whatever comes. */
const MOST_ROWS = 5000

/** What moves the recommendation score at each touchpoint: facts of the contact, and other ratings. Association, not cause. */
export const DRIVERS = defineAnalysis({
  kind: 'drivers',
  parameters: DriversQuery,
  result: DriversResult,
  async run(given) {
    const { entry, parameters, onProgress } = given
    const samples = new Map<string, Sample<DriverRow>>()
    const importance = watchImportance()
    const reading = { ...given, onProgress: (share: number) => onProgress(0.8 * share) }
    for await (const rows of streamResponses(reading, parameters))
      for (const row of rows) {
        const survey = entry.versions.get(versionKey(row.surveyId, row.surveyVersion))
        const found = survey && driverRowOf(survey, row)
        if (!found) continue
        note(importance, row, { pattern: survey.pattern, score: found.score })
        if (survey.pattern !== parameters.pattern) continue
        const place = row.touchpoint ?? ''
        const sample = samples.get(place) ?? createSample<DriverRow>(MOST_ROWS)
        samples.set(place, sample)
        sample.add(found)
      }
    const places: DriversResult['places'] = []
    const known = (tx: Transaction) => readKnownThemes(tx, entry.project.id, parameters.pattern)
    const themed = await createThemeFacts(await given.database.read(known))
    for (const [touchpoint, { rows, seen }] of [...samples].sort(([, a], [, b]) => b.seen - a.seen)) {
      given.signal.throwIfAborted()
      places.push({
        touchpoint: touchpoint || null,
        name: entry.touchpoints.get(touchpoint)?.name ?? touchpoint,
        answers: seen,
        sets: DRIVER_KINDS.map((kind) => driversOf(kind === 'themes' ? themed(rows) : rows, kind)),
      })
      onProgress(0.8 + (0.2 * places.length) / samples.size)
    }
    return { places: judged(places), importance: importance.found() }
  },
})

/** Each kind over all places, with its own kind. */
function judged(places: DriversResult['places']): DriversResult['places'] {
  const byKind = DRIVER_KINDS.map((kind) =>
    judgeDrivers(places.map(({ sets }) => sets.find((set) => set.kind === kind)!)),
  )
  return places.map((place, at) => ({ ...place, sets: byKind.map((sets) => sets[at]!) }))
}

type Scored = { pattern: Survey['pattern']; score: number }

function note(watch: ImportanceWatch, row: AnalysedRow, { pattern, score }: Scored): void {
  const { personId, touchpoint, shownAt } = row
  if (personId === null) return
  if (pattern === 'present') watch.look(personId, { score, at: shownAt })
  else if (pattern === 'past' && touchpoint !== null) watch.meet(personId, touchpoint, { score, at: shownAt })
}
