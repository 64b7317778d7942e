import { Programme } from '@innerloop/shared'
import type { AnalysedRow } from '../../analyses/stream-responses.ts'
import { type ProjectEntry, versionKey } from '../../projects/directory.ts'
import { rowOf } from '../../responses/response-row.ts'
import { programme } from '../../testing/world.ts'
import { createBook } from '../book/create-book.ts'
import { type Customer, DAYS, named, NOW } from './customers.ts'

const DAY_MS = 86_400_000

/** The shop, where a 3 is the least that is tolerated after a payment. */
export function anEntry(project: Partial<Programme['project']> = named): ProjectEntry {
  const { surveys, touchpoints, ...rest } = Programme.parse({
    ...programme,
    project: { ...programme.project, ...project },
  })
  return {
    project: rest.project,
    touchpoints: new Map(
      touchpoints.map((one) => [one.key, one.key === 'checkout.paid' ? { ...one, toleranceFloor: 3 } : one]),
    ),
    versions: new Map(surveys.map((survey) => [versionKey(survey.id, survey.version), survey])),
  } as unknown as ProjectEntry
}

export function bookOf(customers: readonly Customer[], entry: ProjectEntry = anEntry()) {
  const length = DAYS * DAY_MS
  const span = { from: NOW - 2 * length, split: NOW - length, now: NOW }
  const book = createBook({ entry, span, pattern: 'past' })
  for (const { responses } of customers)
    for (const response of responses) {
      const row = rowOf(entry.project, response, { receivedAt: 0, flags: [] })
      book.add({
        ...row,
        row: 0,
        answers: response.answers,
        details: { traits: response.traits, properties: response.properties },
        flags: null,
      } as AnalysedRow)
    }
  for (const { personId, traits } of customers) book.addPerson(personId, traits)
  return book
}
