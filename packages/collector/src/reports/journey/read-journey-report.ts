import { CONFIRMED_BY, type Journey, STALE_AFTER_DAYS } from '@innerloop/shared'
import type { Transaction } from '../../database/open-database.ts'
import { readLastChanges } from '../../journeys/keep-version.ts'
import { readJourney } from '../../journeys/read-journey.ts'
import type { ProjectEntry } from '../../projects/directory.ts'
import { estimateOf } from '../estimate-of.ts'
import { pickDimension } from '../pick-dimension.ts'
import type { JourneyQuery, JourneyReport } from './journey-report.ts'
import { meanLevel } from './level.ts'
import { type Measured, momentOf } from './moment-of.ts'
import { readComments } from './read-comments.ts'
import { readFigures } from './read-figures.ts'
import { rememberJourney } from './remember-journey.ts'
import { handOffsIn, momentsOf, summariesOf } from './summaries-of.ts'

const DAY_MS = 86_400_000

type Reading = {
  query: Omit<JourneyQuery, 'project'>
  /** Whether comments are given too. */
  mayReadWords: boolean
  /** Milliseconds since 1970-01-01 UTC. */
  now: number
}

/**
 * What customers said along a journey. Reads counters, and for the comments the newest few answers.
 *
 * @throws Problem `journey.unknown`, `report.dimension-unknown`, or `request.invalid` for a value that the dimension
 *   cannot have
 */
export async function readJourneyReport(
  tx: Transaction,
  entry: ProjectEntry,
  { query, mayReadWords, now }: Reading,
): Promise<JourneyReport> {
  const { dimension, value, from, to } = query
  pickDimension(entry.project, query)
  const journey = await readJourney(tx, entry.project.id, query.journey)
  const { confirmedBy = CONFIRMED_BY } = journey
  const places = placesIn(journey)
  const wanted = { entry, touchpoints: places.map(({ key }) => key), dimension, value, from, to, now }
  const figures = await readFigures(tx, wanted)
  const measured = places.map(({ key, stage }) =>
    momentOf(figures, { key, stage, touchpoint: entry.touchpoints.get(key), confirmedBy }),
  )
  const comments = mayReadWords ? await readComments(tx, wanted) : undefined
  const changedAt = (await readLastChanges(tx, entry.project.id)).get(journey.id)
  return {
    journey,
    from: from ?? null,
    to: to ?? null,
    dimension: dimension ?? null,
    value: value ?? null,
    ...ageOf(journey, changedAt, now),
    ...standingOf(measured, confirmedBy),
    score: scoreOf(measured),
    remembered: rememberJourney(
      measured.flatMap(({ moment: { touchpoint, expectation }, told }) =>
        told ? [{ touchpoint, moments: told.moments, verdict: expectation?.verdict ?? null }] : [],
      ),
    ),
    stages: journey.stages.map(({ id, name, touchpoints }) => ({
      id,
      name,
      touchpoints,
      ...meanLevel(
        momentsOf(measured.filter(({ moment }) => touchpoints.includes(moment.touchpoint))),
        'alike',
      ),
    })),
    moments: withPulls(measured).map((moment) => ({
      ...moment,
      comments: comments?.get(moment.touchpoint) ?? null,
    })),
    channels: summariesOf(measured, ({ moment }) => moment.channel),
    experiences: summariesOf(measured, ({ moment }) => moment.experience),
    kinds: summariesOf(measured, ({ moment }) => moment.kind),
    handOffs: handOffsIn(measured),
  }
}

/** Each touchpoint once, where the customer first meets it. */
function placesIn({ stages }: Journey): { key: string; stage: string }[] {
  const places = new Map<string, string>()
  for (const { id, touchpoints } of stages)
    for (const key of touchpoints) if (!places.has(key)) places.set(key, id)
  return [...places].map(([key, stage]) => ({ key, stage }))
}

function ageOf({ staleAfterDays = STALE_AFTER_DAYS }: Journey, changedAt: number | undefined, now: number) {
  return {
    changedAt: changedAt === undefined ? null : new Date(changedAt).toISOString(),
    isStale: changedAt !== undefined && now - changedAt > staleAfterDays * DAY_MS,
    staleAfterDays,
  }
}

function standingOf(measured: readonly Measured[], confirmedBy: number) {
  const direct = measured.filter(({ moment }) => moment.kind === 'direct')
  const isConfirmed = direct.length > 0 && direct.every(({ moment }) => moment.evidence.isConfirmed)
  return { standing: isConfirmed ? ('confirmed' as const) : ('assumed' as const), confirmedBy }
}

function scoreOf(measured: readonly Measured[]): JourneyReport['score'] {
  const all = new Array<number>(11).fill(0)
  for (const { told } of measured)
    if (told?.metric === 'nps') told.scores.forEach((count, score) => (all[score]! += count))
  return {
    byTouchpoint: meanLevel(momentsOf(measured), 'alike'),
    byAnswer: meanLevel(momentsOf(measured), 'by-answers'),
    nps: estimateOf('nps', all),
  }
}

function withPulls(measured: readonly Measured[]): Measured['moment'][] {
  const known = momentsOf(measured)
  const answers = known.reduce((sum, { n }) => sum + n, 0)
  const alike = known.reduce((sum, { mean }) => sum + mean, 0) / known.length
  const byAnswers = known.reduce((sum, { mean, n }) => sum + mean * n, 0) / answers
  return measured.map(({ moment, told }) => ({
    ...moment,
    pull: told
      ? {
          alike: (told.moments.mean - alike) / known.length,
          byAnswers: ((told.moments.mean - byAnswers) * told.moments.n) / answers,
        }
      : null,
  }))
}
