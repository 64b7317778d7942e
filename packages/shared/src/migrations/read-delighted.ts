// Delighted: survey_responses and people of its API, as JSON. https://delighted.com/docs/api/listing-survey-responses

import { documentsIn, factsIn, isObject, type Json, numberIn, objectsIn, textIn } from './json.ts'
import { type Fact, type Migration, migratedId, type MigrationOptions, type SourceFile } from './migrated.ts'
import { optionSurvey, scoredSurvey, surveyOf } from './scored-survey.ts'

/** `hasSeven`: some score of an effort survey is above 5, so that its scale is the one of seven points. */
type Found = { people: ReadonlyMap<string, Person>; hasSeven: boolean; options: MigrationOptions }
type Person = { id: string; email: string | undefined; name: string | undefined }

export function readDelighted(
  migration: Migration,
  files: readonly SourceFile[],
  options: MigrationOptions,
): void {
  const documents = files.flatMap(({ text, name }) => documentsIn(text, name))
  const people = new Map<string, Person>()
  for (const document of documents) {
    const inner = isObject(document['person'])
      ? document['person']
      : isPerson(document)
        ? document
        : undefined
    const id = inner && textIn(inner['id'])
    if (id !== undefined) people.set(id, { id, email: textIn(inner!['email']), name: textIn(inner!['name']) })
  }
  const hasSeven = documents.some(
    ({ survey_type: type, score }) => type === 'ces' && (numberIn(score) ?? 0) > 5,
  )
  const found = { people, hasSeven, options }
  for (const document of documents) {
    if (isResponse(document)) readResponse(migration, document, found)
    else if (!isPerson(document))
      migration.leave('a document', 'it is neither a survey response nor a person')
  }
}

function isResponse(document: Json): boolean {
  return 'survey_type' in document && 'score' in document
}

function isPerson(document: Json): boolean {
  return 'email' in document && !('survey_type' in document)
}

function readResponse(migration: Migration, document: Json, { people, hasSeven, options }: Found): void {
  const sourceId = textIn(document['id'])
  const said = textIn(document['survey_type']) ?? 'nps'
  const type = said === 'ces' && hasSeven ? 'ces7' : said
  const createdAt = numberIn(document['created_at'])
  const score = numberIn(document['score'])
  if (sourceId === undefined || createdAt === undefined || score === undefined)
    return migration.leave('a response', 'it has no id, no created_at or no score')
  const value = addSurvey(migration, type, score, options)
  if (value === undefined)
    return migration.leave('a response', `a score of ${score} is not on the scale of ${type}`)
  const properties = { ...propertiesOf(migration, document), ...answersOf(migration, document) }
  const comment = textIn(document['comment'])
  const person = personOf(document, people, properties, options)
  if (person) migration.addPerson(person.personId, person.traits)
  for (const field of ['permalink', 'updated_at'])
    if (document[field] !== null && document[field] !== undefined)
      migration.leave(field, 'there is no place for it')
  migration.addResponse({
    response: {
      id: migratedId(createdAt * 1000, 'delighted', sourceId),
      surveyId: surveyIdOf(type),
      surveyVersion: 1,
      touchpoint: options.touchpoint,
      sequence: 1,
      state: 'completed',
      shownAt: new Date(createdAt * 1000).toISOString(),
      answers: {
        score: { value, sequence: 0 },
        ...(comment !== undefined && { why: { value: comment.slice(0, 5000), sequence: 1 } }),
      },
      ...(person && { personId: person.personId }),
      ...(Object.keys(properties).length > 0 && { properties }),
      context: { channel: 'import' },
    },
    tags: Array.isArray(document['tags']) ? document['tags'].flatMap((tag) => textIn(tag) ?? []) : [],
    notes: objectsIn(document['notes']).flatMap((note) => textIn(note['text']) ?? []),
  })
}

function surveyIdOf(type: string): string {
  return `delighted-${type.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`.slice(0, 64)
}

/** @returns the value to be stored */
function addSurvey(
  migration: Migration,
  type: string,
  score: number,
  options: MigrationOptions,
): Fact | undefined {
  const id = surveyIdOf(type)
  const wanted = { id, name: `Delighted ${type.toUpperCase()}`, options }
  const scored = SCORED[type]
  if (scored) {
    const [metric, lowest, highest, look] = scored
    if (score < lowest || score > highest || !Number.isInteger(score)) return undefined
    migration.addSurvey(scoredSurvey(wanted, metric, look))
    return score
  }
  if (type === 'thumbs') {
    migration.addSurvey(surveyOf(wanted, { id: 'score', kind: 'yes-no', wording: 'Are you satisfied?' }))
    return score > 0
  }
  const points = POINTS[type] ?? 10
  if (score < 0 || score > points || !Number.isInteger(score)) return undefined
  const from = POINTS[type] === undefined ? 0 : 1
  const all = Array.from({ length: points - from + 1 }, (_, index) => String(index + from))
  migration.addSurvey(
    optionSurvey(
      wanted,
      all.map((point) => [point, point]),
    ),
  )
  migration.leave(`the score of ${type}`, 'it is on no scale of ours: the answer is kept as a chosen option')
  return String(score)
}

/** On the very same scale. */
const SCORED: Record<string, ['nps' | 'csat' | 'ces', number, number, ('faces' | 'stars')?]> = {
  nps: ['nps', 0, 10],
  enps: ['nps', 0, 10],
  csat: ['csat', 1, 5],
  smileys: ['csat', 1, 5, 'faces'],
  stars: ['csat', 1, 5, 'stars'],
  ces7: ['ces', 1, 7],
}

/** Scales of so many points, from 1. */
const POINTS: Record<string, number> = { csat3: 3, ces: 5, pmf: 3 }

function propertiesOf(migration: Migration, document: Json): Record<string, Fact> {
  const { kept, left } = factsIn(document['person_properties'])
  for (const name of left)
    migration.leave(`person_properties.${name}`, 'only texts, numbers and yes or no are kept')
  return kept
}

/** Further questions are kept as properties, under what was asked. */
function answersOf(migration: Migration, document: Json): Record<string, Fact> {
  const kept: Record<string, Fact> = {}
  for (const answer of objectsIn(document['additional_answers'])) {
    const question = isObject(answer['question']) ? textIn(answer['question']['text']) : undefined
    const value = isObject(answer['value']) ? valueOf(answer['value']) : undefined
    if (question === undefined || value === undefined) migration.leave('an additional answer', 'it is empty')
    else kept[question.slice(0, 64)] = typeof value === 'string' ? value.slice(0, 500) : value
  }
  return kept
}

function valueOf(value: Json): Fact | undefined {
  const { free_response: words, scale, select_one: one, select_many: many } = value
  if (textIn(words) !== undefined) return textIn(words)
  if (numberIn(scale) !== undefined) return numberIn(scale)
  if (isObject(one)) return textIn(one['text'])
  const chosen = objectsIn(many).flatMap((option) => textIn(option['text']) ?? [])
  return chosen.length > 0 ? chosen.join('; ') : undefined
}

function personOf(
  document: Json,
  people: ReadonlyMap<string, Person>,
  properties: Readonly<Record<string, Fact>>,
  { personProperty }: MigrationOptions,
): { personId: string; traits: Record<string, Fact> } | undefined {
  const raw = document['person']
  const id = isObject(raw) ? textIn(raw['id']) : textIn(raw)
  const known = id === undefined ? undefined : people.get(id)
  const own = personProperty === undefined ? undefined : textIn(properties[personProperty])
  const personId = own ?? known?.email ?? (id === undefined ? undefined : `delighted:${id}`)
  if (personId === undefined) return undefined
  const traits = { ...(known?.email && { email: known.email }), ...(known?.name && { name: known.name }) }
  return { personId: personId.slice(0, 200), traits }
}
