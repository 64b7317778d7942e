import { warningsOf } from '@innerloop/shared/warnings-of'
import { z } from 'zod'
import { type AnalysisRun, defineAnalysis } from '../analyses/analysis.ts'
import { streamResponses } from '../analyses/stream-responses.ts'
import { dayOf } from '../counts/day-of.ts'
import { readJourney } from '../journeys/read-journey.ts'
import { nameOfTouchpoint } from '../reports/name-of-touchpoint.ts'
import { versionKey } from '../projects/directory.ts'
import { contactOf } from './contact-of.ts'
import { type Contacts, createContacts, RELATIONSHIP } from './contacts.ts'
import { instancesOf } from './instances-of.ts'
import { createLimitBook } from './limit-book.ts'
import { createPathBook } from './path-book.ts'
import { createPersonBook } from './person-book.ts'
import { PathsResult } from './paths-result.ts'

export const PathsQuery = z.object({
  journey: z.string(),
  /** Days of the project, both included; a year back unless it is said. */
  from: z.iso.date().optional(),
  to: z.iso.date().optional(),
})
type Run = AnalysisRun<z.infer<typeof PathsQuery>>

const YEAR_MS = 365 * 86_400_000

/** Which ways people really took along a journey, and what single people's journeys were like. */
export const PATHS = defineAnalysis({
  kind: 'paths',
  parameters: PathsQuery,
  result: PathsResult,
  async run(given) {
    const { database, entry, parameters, now } = given
    const { project } = entry
    const journey = await database.read((tx) => readJourney(tx, project.id, parameters.journey))
    const from = parameters.from ?? dayOf(now - YEAR_MS, project.timeZone)
    const keys = [...new Set(journey.stages.flatMap(({ touchpoints }) => touchpoints))]
    const read = await readContacts({ ...given, parameters: { ...parameters, from } }, keys)
    const paths = createPathBook(keys)
    const people = createPersonBook(keys, { now, threshold: warningsOf(project).threshold })
    const limits = createLimitBook(
      keys.flatMap((touchpoint, place) => {
        const floor = entry.touchpoints.get(touchpoint)?.measureFloor
        return floor ? [{ touchpoint, place, floor }] : []
      }),
    )
    let met = 0
    for (const contacts of read.contacts.byPerson()) {
      const onMap = contacts.filter(({ touchpoint }) => touchpoint !== RELATIONSHIP)
      const instances = instancesOf(onMap)
      if (onMap.length > 0) met += 1
      instances.forEach(paths.add)
      onMap.forEach(limits.add)
      people.add(contacts, instances)
    }
    return {
      journey: journey.id,
      from,
      to: parameters.to ?? null,
      touchpoints: keys.map((touchpoint) => ({ touchpoint, name: nameOfTouchpoint(entry, touchpoint) })),
      people: met,
      withoutId: read.withoutId,
      leftOut: read.leftOut,
      ...paths.found(),
      ...people.found(),
      limits: limits.found(),
    }
  },
})

type Read = { contacts: Contacts; withoutId: number; leftOut: number }

async function readContacts(given: Run, keys: readonly string[]): Promise<Read> {
  const { entry, parameters } = given
  const { from, to } = parameters
  const places = new Map(keys.map((key, place) => [key, place]))
  const people = new Map<string, number>()
  const read: Read = { contacts: createContacts(), withoutId: 0, leftOut: 0 }
  // What was said of the relationship after the period still belongs to it.
  for await (const rows of streamResponses(given, { from }))
    for (const row of rows) {
      const survey = entry.versions.get(versionKey(row.surveyId, row.surveyVersion))
      const contact = survey && contactOf(row, { entry, survey, places })
      if (!contact || (to !== undefined && row.day > to && contact.touchpoint !== RELATIONSHIP)) continue
      const who = row.personId ?? (row.details.visitorId && `\n${row.details.visitorId}`)
      if (!who) {
        read.withoutId += 1
        continue
      }
      const person = people.get(who) ?? people.size
      people.set(who, person)
      if (!read.contacts.add(person, contact)) read.leftOut += 1
    }
  return read
}
