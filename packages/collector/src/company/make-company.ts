import { Programme } from '@innerloop/shared'
import type { Database } from '../database/open-database.ts'
import { asksForFollowUp, followUp } from '../inner-loop/follow-up.ts'
import { setTraits } from '../people/set-traits.ts'
import { applyProgramme } from '../projects/apply-programme.ts'
import { createDirectory, type ProjectEntry } from '../projects/directory.ts'
import { checkResponse } from '../responses/check-response.ts'
import { createReceiveResponses } from '../responses/receive-responses.ts'
import type { Arrival } from '../responses/store-responses.ts'
import { drawCompany } from './draw-company.ts'
import { judgeTroubles } from '../warnings/judge-troubles.ts'
import { noteTroubles } from '../warnings/note-troubles.ts'
import { workOnCases } from './work-on-cases.ts'
import { writeRecords } from './write-records.ts'

type Wanted = {
  /** As of `examples/company/innerloop.json`. */
  programme: unknown
  /** Milliseconds since 1970-01-01 UTC; its last day. */
  now: number
  seed?: number
  customers?: number
}

export type Made = { projectId: string; people: number; responses: number; cases: number }

const MINUTE_MS = 60_000
const DAY_MS = 86_400_000
const AT_ONCE = 500
const PEOPLE_AT_ONCE = 200
/** What is older was never followed up. */
const FOLLOWED_DAYS = 60

/** Makes a company with a year of answers, by the way of the wire, and the cases that came of the last weeks. */
export async function makeCompany(
  database: Database,
  { programme: raw, now, seed, customers }: Wanted,
): Promise<Made> {
  const programme = Programme.parse(raw)
  await database.write((tx) => applyProgramme(tx, programme, now - 366 * DAY_MS))
  const entry = (await createDirectory(database)).byId(programme.project.id)!
  const company = drawCompany({ end: now, ...(seed && { seed }), ...(customers && { customers }) })
  const traits = company.people.map((one) => [one.personId, one.traits] as const)
  for (const some of inParts(traits, PEOPLE_AT_ONCE))
    await database.write((tx) => setTraits(tx, entry.project.id, new Map(some), now))
  const receive = createReceiveResponses(
    database,
    () => {},
    async (tx, batch) => {
      for (const stored of batch) {
        const at = Date.parse(stored.response.shownAt)
        if (at <= now - FOLLOWED_DAYS * DAY_MS) continue
        if (asksForFollowUp(stored, () => {})) await followUp(tx, stored, { log: () => {}, now: at })
        await noteTroubles(tx, [stored], at)
        await judgeTroubles(tx, entry, at + MINUTE_MS)
      }
    },
  )
  for (const some of inParts(company.responses, AT_ONCE))
    await receive(some.map((response) => arrivalOf(entry, response)))
  await database.write((tx) => writeRecords(tx, entry.project.id, now))
  const cases = await workOnCases(database, entry, now)
  return { projectId: entry.project.id, people: traits.length, responses: company.responses.length, cases }
}

/** @throws Problem where the wire would refuse it */
function arrivalOf(entry: ProjectEntry, raw: { shownAt: string }): Arrival {
  const checked = checkResponse(entry, raw)
  if ('refusal' in checked) throw checked.refusal
  return { entry, ...checked, receivedAt: Date.parse(raw.shownAt) }
}

function* inParts<T>(all: readonly T[], n: number): Generator<readonly T[]> {
  for (let from = 0; from < all.length; from += n) yield all.slice(from, from + n)
}
