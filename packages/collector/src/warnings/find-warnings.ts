import type { Journey } from '@innerloop/shared'
import { warningsOf } from '@innerloop/shared/warnings-of'
import type { AnalysedRow } from '../analyses/stream-responses.ts'
import { contactOf } from '../paths/contact-of.ts'
import { instancesOf } from '../paths/instances-of.ts'
import { RELATIONSHIP } from '../paths/contacts.ts'
import { type ProjectEntry, versionKey } from '../projects/directory.ts'
import { nameOfTouchpoint } from '../reports/name-of-touchpoint.ts'
import { BROKEN_UP_TO, troubleIn } from './trouble-in.ts'
import { IRRITANT_DAYS, type Warning } from './warning.ts'

const DAY_MS = 86_400_000

type Given = {
  entry: ProjectEntry
  /** Told of trouble. */
  row: AnalysedRow
  /** Of the same person, up to the row and with it, in the order of time. */
  rows: readonly AnalysedRow[]
  journeys: readonly Journey[]
}

/** A journey's warning names the touchpoint that comes next, whose owner can still mend it. */
export type FoundWarning = { warning: Warning; next?: string | undefined }

/** What nobody was warned of before: the response with which a person's annoyances became too many, or a journey broke. */
export function findWarnings({ entry, row, rows, journeys }: Given): FoundWarning[] {
  const { addsUp, threshold, brokenJourneys } = warningsOf(entry.project)
  const tooMany = addsUp ? tooManyIrritants({ entry, row, rows }, threshold) : undefined
  return [
    ...(tooMany ? [{ warning: tooMany }] : []),
    ...(brokenJourneys ? journeys.flatMap((journey) => brokenAt({ entry, row, rows, journey })) : []),
  ]
}

/** Those of the response itself bring the sum over the threshold: who is above it already was told of. */
function tooManyIrritants(
  { entry, row, rows }: Omit<Given, 'journeys'>,
  threshold: number,
): Warning | undefined {
  const recent = rows.filter(({ shownAt }) => row.shownAt - shownAt <= IRRITANT_DAYS * DAY_MS)
  const irritants = recent.reduce((sum, one) => sum + irritantsIn(entry, one), 0)
  const before = irritants - irritantsIn(entry, row)
  return irritants >= threshold && before < threshold
    ? { kind: 'irritants', irritants, days: IRRITANT_DAYS }
    : undefined
}

function irritantsIn(entry: ProjectEntry, row: AnalysedRow): number {
  const survey = entry.versions.get(versionKey(row.surveyId, row.surveyVersion))
  if (survey?.pattern !== 'past') return 0
  const { answers, touchpoint, details } = row
  const response = { answers, touchpoint: touchpoint ?? undefined, properties: details.properties }
  return troubleIn({ entry, survey, response }).irritants
}

type OnMap = Omit<Given, 'journeys'> & { journey: Journey }

function brokenAt({ entry, row, rows, journey }: OnMap): FoundWarning[] {
  const keys = [...new Set(journey.stages.flatMap(({ touchpoints }) => touchpoints))]
  const places = new Map(keys.map((key, place) => [key, place]))
  const met = rows.flatMap((one) => {
    const survey = entry.versions.get(versionKey(one.surveyId, one.surveyVersion))
    const contact = survey && contactOf(one, { entry, survey, places })
    return contact && contact.touchpoint !== RELATIONSHIP ? [{ ...contact, id: one.id }] : []
  })
  const last = met.find(({ id }) => id === row.id)
  if (!last || !(last.score <= BROKEN_UP_TO)) return []
  const instance = instancesOf(met).find((contacts) => contacts.includes(last))!
  const wasBroken = instance.some((contact) => contact !== last && contact.score <= BROKEN_UP_TO)
  if (wasBroken) return []
  const next = keys[last.touchpoint + 1]
  return [
    {
      warning: {
        kind: 'broken-journey',
        journey: journey.name,
        touchpoint: nameOfTouchpoint(entry, keys[last.touchpoint]!),
        next: next === undefined ? null : nameOfTouchpoint(entry, next),
      },
      next,
    },
  ]
}
