// PostHog: surveys as JSON, and exports of their events. https://posthog.com/docs/surveys

import { columnsOf, readCsv } from '../table/create-csv-reader.ts'
import { instantIn } from '../table/read-cell.ts'
import { answerOf, factOf } from './asked.ts'
import { documentsIn, factsIn, isObject, type Json, textIn } from './json.ts'
import { type Fact, type Migration, migratedId, type MigrationOptions, type SourceFile } from './migrated.ts'
import { type PosthogSurvey, readPosthogSurvey } from './posthog-survey.ts'

type PosthogEvent = {
  name: string
  at: number
  uuid: string | undefined
  person: string | undefined
  properties: Json
}
type Submission = { id: string; events: PosthogEvent[] }

const ANSWER = '$survey_response'

export function readPosthog(
  migration: Migration,
  files: readonly SourceFile[],
  options: MigrationOptions,
): void {
  const documents = files.flatMap(({ name, text }) =>
    /\.csv$/i.test(name) ? rowsIn(text) : eventsIn(text, name),
  )
  const surveys = new Map<string, PosthogSurvey>()
  for (const document of documents)
    if (Array.isArray(document['questions'])) {
      const survey = readPosthogSurvey(migration, document, options)
      surveys.set(textIn(document['id']) ?? survey.id, survey)
    }
  const events = documents.flatMap((document) => eventOf(migration, document, options))
  for (const submission of submissionsOf(migration, events))
    readSubmission(migration, submission, surveys, options)
}

/** Documents, or what a query answers: the names of columns, and rows of values. */
function eventsIn(text: string, name: string): Json[] {
  try {
    const whole: unknown = JSON.parse(text)
    if (isObject(whole) && Array.isArray(whole['columns']) && Array.isArray(whole['results'])) {
      const names = whole['columns'].map(String)
      return whole['results'].filter(Array.isArray).map((row) => rowOf(names, row as unknown[]))
    }
  } catch {
    // Lines of JSON.
  }
  return documentsIn(text, name)
}

function rowsIn(text: string): Json[] {
  const [header, ...rows] = readCsv(text)
  const names = columnsOf(header?.cells ?? [])
  return rows.map(({ cells }) => rowOf(names, cells))
}

/** Properties are one column of JSON, or one column each, as `properties.$survey_id`. */
function rowOf(names: readonly string[], cells: readonly unknown[]): Json {
  const row: Json = {}
  const properties: Json = {}
  names.forEach((name, index) => {
    const value = cells[index]
    if (name === 'properties') Object.assign(properties, isObject(value) ? value : parsed(value))
    else if (name.startsWith('properties.')) properties[name.slice(11)] = parsedValue(value)
    else row[name] = value
  })
  return { ...row, properties }
}

function parsed(text: unknown): Json {
  const value = parsedValue(text)
  return isObject(value) ? value : {}
}

function parsedValue(text: unknown): unknown {
  if (typeof text !== 'string' || !/^[[{]/.test(text)) return text
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

function eventOf(migration: Migration, document: Json, { timeZone }: MigrationOptions): PosthogEvent[] {
  const name = textIn(document['event'])
  if (name === undefined) {
    if (!Array.isArray(document['questions']))
      migration.leave('a document', 'it is neither a survey nor an event')
    return []
  }
  const at = instantIn(textIn(document['timestamp']) ?? '', { dateOrder: 'dmy', timeZone })
  const properties = isObject(document['properties']) ? document['properties'] : {}
  if (!name.startsWith('survey ')) {
    migration.leave(`the event "${name}"`, 'it is not of a survey')
    return []
  }
  if (at === undefined) {
    migration.leave(`the event "${name}"`, 'it has no timestamp')
    return []
  }
  if (name === 'survey shown') {
    migration.leave(
      'the event "survey shown"',
      'it does not say which answer came of it: prompts would be counted twice',
    )
    return []
  }
  return [{ name, at, uuid: textIn(document['uuid']), person: textIn(document['distinct_id']), properties }]
}

/** Several events of one submission are one response; each says more than, or the same as, the one before. */
function submissionsOf(migration: Migration, events: readonly PosthogEvent[]): Submission[] {
  const submissions = new Map<string, Submission>()
  for (const event of [...events].sort((a, b) => a.at - b.at)) {
    const surveyId = textIn(event.properties['$survey_id']) ?? ''
    const own = textIn(event.properties['$survey_submission_id'])
    const id = own ?? event.uuid ?? `${surveyId} ${event.person} ${event.at}`
    const known = submissions.get(id)
    if (known) known.events.push(event)
    else submissions.set(id, { id, events: [event] })
    if (own === undefined)
      migration.leave('a submission id', 'there is none: each event is a response of its own')
  }
  return [...submissions.values()]
}

function readSubmission(
  migration: Migration,
  { id, events }: Submission,
  surveys: ReadonlyMap<string, PosthogSurvey>,
  options: MigrationOptions,
): void {
  const [first] = events
  const last = events.at(-1)!
  const properties: Json = Object.assign({}, ...events.map((event) => event.properties))
  const survey = surveys.get(textIn(properties['$survey_id']) ?? '')
  if (!survey)
    return migration.leave(
      'a response',
      `the survey ${textIn(properties['$survey_id'])} is in none of the files`,
    )
  if (!migration.hasSurvey(survey.id))
    return migration.leave('a response', 'none of its questions has a place here')
  const { answers, facts } = answersOf(migration, properties, survey)
  const isSent = events.some(({ name }) => name === 'survey sent')
  const isDone = isSent && properties['$survey_completed'] !== false
  const hasAnswers = Object.keys(answers).length > 0
  const state = isDone
    ? 'completed'
    : isSent || (hasAnswers && last.name !== 'survey dismissed')
      ? 'started'
      : 'dismissed'
  const person = first!.person
  const url = textIn(properties['$current_url'])
  const traits = factsIn(properties['$set']).kept
  if (person !== undefined) migration.addPerson(person.slice(0, 200), traits)
  migration.addResponse({
    response: {
      id: migratedId(first!.at, 'posthog', id),
      surveyId: survey.id,
      surveyVersion: 1,
      touchpoint: options.touchpoint,
      sequence: events.length,
      state,
      shownAt: new Date(first!.at).toISOString(),
      answers,
      ...(person !== undefined && { personId: person.slice(0, 200) }),
      ...(Object.keys(facts).length > 0 && { properties: facts }),
      context: { channel: 'import', ...(url !== undefined && { url: url.slice(0, 2000) }) },
    },
    tags: [],
    notes: [],
  })
}

/** `$survey_response_<id>` of newer events; `$survey_response`, `$survey_response_1` … by place of older ones. */
function answersOf(migration: Migration, properties: Json, { asked, sourceIds }: PosthogSurvey) {
  const answers: Record<string, unknown> = {}
  const facts: Record<string, Fact> = {}
  asked.forEach((one, index) => {
    const sourceId = sourceIds[index]
    const byId = sourceId === undefined ? undefined : properties[`${ANSWER}_${sourceId}`]
    const value = parsedValue(byId ?? properties[index === 0 ? ANSWER : `${ANSWER}_${index}`])
    if (value === undefined || value === null || value === '') return
    const answer = answerOf(one, value)
    const fact = factOf(value)
    if (answer)
      for (const [id, given] of Object.entries(answer)) answers[id] = { value: given, sequence: index }
    else if (fact !== undefined) facts[one.name] = fact
    if (!answer && one.question)
      migration.leave(`an answer to "${one.name}"`, 'it does not fit the question: it is kept as a property')
  })
  return { answers, facts }
}
