// SatisMeter: what its webhook sends, one document, a list, or one to a line.
// https://support.satismeter.com/hc/en-us/articles/6980495785107-Webhooks

import { instantIn } from '../table/read-cell.ts'
import { documentsIn, factsIn, isObject, type Json, numberIn, objectsIn, textIn } from './json.ts'
import { type Fact, type Migration, migratedId, type MigrationOptions, type SourceFile } from './migrated.ts'
import { scoredSurvey } from './scored-survey.ts'

const SCALES = { nps: [0, 10], csat: [1, 5], ces: [1, 7] } as const
const CHANNELS: Record<string, 'web' | 'webview' | 'email'> = {
  'in-app': 'web',
  mobile: 'webview',
  email: 'email',
}
const NO_PLACE = ['project', 'location', 'category', 'device', 'campaign', 'pending']

export function readSatismeter(
  migration: Migration,
  files: readonly SourceFile[],
  options: MigrationOptions,
): void {
  for (const document of files.flatMap(({ text, name }) => documentsIn(text, name))) {
    const response = isObject(document['response']) ? document['response'] : undefined
    if (response) readResponse(migration, response, { event: textIn(document['event']), options })
    else migration.leave('a document', 'it has no "response"')
  }
}

type Given = { event: string | undefined; options: MigrationOptions }

function readResponse(migration: Migration, source: Json, { event, options }: Given): void {
  const sourceId = textIn(source['id'])
  const at = instantIn(textIn(source['created']) ?? '', { dateOrder: 'dmy', timeZone: options.timeZone })
  if (sourceId === undefined || at === undefined)
    return migration.leave('a response', 'it has no id or no created')
  const metric = source['category'] === undefined ? options.metric : 'nps'
  const rating = numberIn(source['rating'])
  const [lowest, highest] = SCALES[metric]
  if (rating !== undefined && (rating < lowest || rating > highest))
    return migration.leave('a response', `a rating of ${rating} is not on the scale of ${metric}`)
  if (rating === undefined && event !== 'dismissed') return migration.leave('a response', 'it has no rating')
  const surveyId = `satismeter-${metric}`
  migration.addSurvey(
    scoredSurvey({ id: surveyId, name: `SatisMeter ${metric.toUpperCase()}`, options }, metric),
  )
  if (textIn(source['ip'])) migration.leave('ip', 'addresses of people are never stored')
  for (const field of NO_PLACE)
    if (source[field] !== undefined && source[field] !== null)
      migration.leave(field, 'there is no place for it')
  const feedback = textIn(source['feedback'])
  const properties = answersOf(migration, source, feedback)
  const person = personOf(migration, source)
  if (person) migration.addPerson(person.personId, person.traits)
  const url = textIn(source['referrer'])
  const isDone = event === 'completed' || (event === undefined && source['completed'] === true)
  migration.addResponse({
    response: {
      id: migratedId(at, 'satismeter', sourceId),
      surveyId,
      surveyVersion: 1,
      touchpoint: options.touchpoint,
      sequence: isDone ? 2 : 1,
      state: isDone ? 'completed' : event === 'dismissed' ? 'dismissed' : 'started',
      shownAt: new Date(at).toISOString(),
      answers: {
        ...(rating !== undefined && { score: { value: rating, sequence: 0 } }),
        ...(feedback !== undefined && { why: { value: feedback.slice(0, 5000), sequence: 1 } }),
      },
      ...(person && { personId: person.personId }),
      ...(Object.keys(properties).length > 0 && { properties }),
      context: {
        channel: CHANNELS[(textIn(source['method']) ?? '').toLowerCase()] ?? 'import',
        ...(url !== undefined && { url: url.slice(0, 2000) }),
      },
    },
    tags: [],
    notes: [],
  })
}

/** Further questions are kept as properties, under what was asked. */
function answersOf(migration: Migration, source: Json, feedback: string | undefined): Record<string, Fact> {
  const kept: Record<string, Fact> = {}
  for (const answer of objectsIn(source['answers'])) {
    const label = textIn(answer['label'])
    const value = numberIn(answer['value']) ?? textIn(answer['value'])
    if (label === undefined || value === undefined) migration.leave('an answer', 'it is empty')
    else if (value !== feedback)
      kept[label.slice(0, 64)] = typeof value === 'string' ? value.slice(0, 500) : value
  }
  return kept
}

function personOf(
  migration: Migration,
  { user }: Json,
): { personId: string; traits: Record<string, Fact> } | undefined {
  if (!isObject(user)) return undefined
  const personId = textIn(user['userId']) ?? textIn(user['email'])
  if (personId === undefined) return undefined
  const { kept, left } = factsIn(user['traits'])
  for (const name of left)
    migration.leave(`user.traits.${name}`, 'only texts, numbers and yes or no are kept')
  const name = textIn(user['name'])
  const email = textIn(user['email'])
  return {
    personId: personId.slice(0, 200),
    traits: { ...kept, ...(name && { name }), ...(email && { email }) },
  }
}
