import { Journey } from '@innerloop/shared'
import { z } from 'zod'
import type { Transaction } from '../database/open-database.ts'
import { problem } from '../problem.ts'
import { diffJourneys, JourneyChange } from './diff-journeys.ts'
import { listVersions } from './keep-version.ts'
import { readJourney } from './read-journey.ts'

/** The answer of `GET /v1/journeys/:journeyId/versions`, newest first. */
export const JourneyVersions = z.object({
  versions: z.array(
    z.object({
      version: z.int(),
      /** When it became so; null of what was there before versions were kept. */
      at: z.string().nullable(),
      journey: Journey,
    }),
  ),
})
export type JourneyVersions = z.infer<typeof JourneyVersions>

const Side = z.object({
  id: z.string(),
  name: z.string(),
  state: z.enum(['as-is', 'to-be']).nullable(),
  /** Null of what it is now. */
  version: z.int().nullable(),
  at: z.string().nullable(),
})

/** The answer of `GET /v1/journeys/:journeyId/diff`: what has to change so that `from` becomes `to`. */
export const JourneyDiff = z.object({ from: Side, to: Side, changes: z.array(JourneyChange) })
export type JourneyDiff = z.infer<typeof JourneyDiff>

export const DiffQuery = z.object({
  project: z.string().optional(),
  /** A kept version of the same journey. */
  version: z.coerce.number().int().min(1).optional(),
  /** Another journey; by default the as-is that it comes from. */
  from: z.string().optional(),
})

export async function readVersions(tx: Transaction, projectId: string, id: string): Promise<JourneyVersions> {
  await readJourney(tx, projectId, id)
  const kept = await listVersions(tx, projectId, id)
  return { versions: kept.map(({ at, ...rest }) => ({ ...rest, at: instantOf(at) })) }
}

type Wanted = { projectId: string; id: string } & Omit<z.infer<typeof DiffQuery>, 'project'>

/** @throws Problem `journey.unknown`, or `request.invalid` where there is nothing to compare it with */
export async function compareJourneys(
  tx: Transaction,
  { projectId, id, version, from }: Wanted,
): Promise<JourneyDiff> {
  const now = await readJourney(tx, projectId, id)
  const to = sideOf(now)
  if (version !== undefined) {
    const kept = (await listVersions(tx, projectId, id)).find((one) => one.version === version)
    if (!kept) throw problem('request.invalid', `Query parameter "version": there is no version ${version}.`)
    return { from: sideOf(kept.journey, kept), to, changes: diffJourneys(kept.journey, now) }
  }
  const other = from ?? now.comesFrom
  if (other === undefined)
    throw problem('request.invalid', 'Give "version" or "from": the journey comes from no other one.')
  const before = await readJourney(tx, projectId, other)
  return { from: sideOf(before), to, changes: diffJourneys(before, now) }
}

function sideOf({ id, name, state }: Journey, kept?: { version: number; at: number | null }) {
  return {
    id,
    name,
    state: state ?? null,
    version: kept?.version ?? null,
    at: instantOf(kept?.at ?? null),
  }
}

function instantOf(at: number | null): string | null {
  return at === null ? null : new Date(at).toISOString()
}
