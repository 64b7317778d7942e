// Wootric: responses, declines and end_users of its REST API, as JSON. https://docs.wootric.com/api

import { instantIn } from '../table/read-cell.ts'
import { documentsIn, factsIn, isObject, type Json, numberIn, textIn } from './json.ts'
import { type Fact, type Migration, migratedId, type MigrationOptions, type SourceFile } from './migrated.ts'
import { scoredSurvey } from './scored-survey.ts'

const SCALES = { nps: [0, 10], csat: [1, 5], ces: [1, 7] } as const
const SURVEY = 'wootric'

type Found = { people: ReadonlyMap<string, string>; options: MigrationOptions }

export function readWootric(
  migration: Migration,
  files: readonly SourceFile[],
  options: MigrationOptions,
): void {
  const documents = files.flatMap(({ text, name }) => documentsIn(text, name))
  const people = new Map<string, string>()
  for (const document of documents) if (isEndUser(document)) readEndUser(migration, document, people)
  const found = { people, options }
  for (const document of documents)
    if (!isEndUser(document)) {
      if ('score' in document) readResponse(migration, document, found)
      else if ('end_user_id' in document) readDecline(migration, document, found)
      else migration.leave('a document', 'it is no response, decline or end user')
    }
}

function isEndUser(document: Json): boolean {
  return 'email' in document && !('end_user_id' in document) && !('score' in document)
}

function readEndUser(migration: Migration, document: Json, people: Map<string, string>): void {
  const id = textIn(document['id'])
  const personId = textIn(document['external_id']) ?? textIn(document['email'])
  if (id === undefined || personId === undefined)
    return migration.leave('an end user', 'it has neither external_id nor email')
  people.set(id, personId.slice(0, 200))
  const { kept, left } = factsIn(document['properties'])
  for (const name of left) migration.leave(`properties.${name}`, 'only texts, numbers and yes or no are kept')
  const email = textIn(document['email'])
  const phone = textIn(document['phone_number'])
  migration.addPerson(personId.slice(0, 200), { ...kept, ...(email && { email }), ...(phone && { phone }) })
}

function readResponse(migration: Migration, document: Json, { people, options }: Found): void {
  const common = commonOf(migration, document, { people, options })
  const score = numberIn(document['score'])
  const [lowest, highest] = SCALES[options.metric]
  if (!common) return
  if (score === undefined || score < lowest || score > highest)
    return migration.leave('a response', `a score of ${score} is not on the scale of ${options.metric}`)
  if (document['excluded_from_calculations'] === true)
    return migration.leave('a response', 'it is excluded from calculations there')
  const comment = textIn(document['text'])
  addSurvey(migration, options)
  migration.addResponse({
    response: {
      ...common,
      id: migratedId(Date.parse(common.shownAt), 'wootric', `response ${common.id}`),
      state: document['completed'] === true ? 'completed' : 'started',
      answers: {
        score: { value: score, sequence: 0 },
        ...(comment !== undefined && { why: { value: comment.slice(0, 5000), sequence: 1 } }),
      },
    },
    tags: Array.isArray(document['tags']) ? document['tags'].flatMap((tag) => textIn(tag) ?? []) : [],
    notes: Array.isArray(document['notes']) ? document['notes'].flatMap(noteIn) : [],
  })
}

function noteIn(note: unknown): string[] {
  const text = isObject(note) ? textIn(note['text']) : textIn(note)
  return text === undefined ? [] : [text]
}

function readDecline(migration: Migration, document: Json, found: Found): void {
  const common = commonOf(migration, document, found)
  if (!common) return
  addSurvey(migration, found.options)
  const id = migratedId(Date.parse(common.shownAt), 'wootric', `decline ${common.id}`)
  migration.addResponse({ response: { ...common, id, state: 'dismissed', answers: {} }, tags: [], notes: [] })
}

function addSurvey(migration: Migration, options: MigrationOptions): void {
  if (!migration.hasSurvey(SURVEY))
    migration.addSurvey(
      scoredSurvey({ id: SURVEY, name: `Wootric ${options.metric.toUpperCase()}`, options }),
    )
}

function commonOf(migration: Migration, document: Json, { people, options }: Found) {
  const id = textIn(document['id'])
  const at = instantIn(textIn(document['created_at']) ?? '', { dateOrder: 'dmy', timeZone: options.timeZone })
  if (id === undefined || at === undefined) {
    migration.leave('a response or decline', 'it has no id or no created_at')
    return undefined
  }
  if (textIn(document['ip_address'])) migration.leave('ip_address', 'addresses of people are never stored')
  if (textIn(document['updated_at'])) migration.leave('updated_at', 'there is no place for it')
  const traits = traitsOf(migration, document)
  const endUser = textIn(document['end_user_id'])
  const personId = endUser === undefined ? undefined : (people.get(endUser) ?? `wootric:${endUser}`)
  const url = textIn(document['origin_url'])
  return {
    id,
    surveyId: SURVEY,
    surveyVersion: 1,
    touchpoint: options.touchpoint,
    sequence: 1,
    shownAt: new Date(at).toISOString(),
    ...(personId !== undefined && { personId }),
    ...(Object.keys(traits).length > 0 && { traits }),
    context: { channel: 'import', ...(url !== undefined && { url: url.slice(0, 2000) }) },
  }
}

/** As they were when they answered. */
function traitsOf(migration: Migration, { end_user: endUser }: Json): Record<string, Fact> {
  const { kept, left } = factsIn(isObject(endUser) ? endUser['properties'] : undefined)
  for (const name of left)
    migration.leave(`end_user.properties.${name}`, 'only texts, numbers and yes or no are kept')
  return kept
}
