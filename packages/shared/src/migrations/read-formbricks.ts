// Formbricks: surveys as JSON, and the CSV of their responses. https://formbricks.com/docs

import { columnsOf, readCsv } from '../table/create-csv-reader.ts'
import { instantIn } from '../table/read-cell.ts'
import { answerOf, factOf } from './asked.ts'
import { type FormbricksSurvey, readFormbricksSurvey } from './formbricks-survey.ts'
import { documentsIn, plainText } from './json.ts'
import { type Fact, type Migration, migratedId, type MigrationOptions, type SourceFile } from './migrated.ts'

type Row = ReadonlyMap<string, string>

const OWN = new Set([
  'No.',
  'Response ID',
  'Timestamp',
  'Finished',
  'Survey ID',
  'Formbricks ID (internal)',
  'User ID',
  'Tags',
  'Notes',
  'url',
  'language',
  'Quotas',
])
const DEVICES: Record<string, string> = { desktop: 'desktop', mobile: 'phone', tablet: 'tablet' }
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

export function readFormbricks(
  migration: Migration,
  files: readonly SourceFile[],
  options: MigrationOptions,
): void {
  const surveys = new Map<string, FormbricksSurvey>()
  for (const { text, name } of files.filter((file) => !isTable(file)))
    for (const document of documentsIn(text, name)) {
      if (Array.isArray(document['questions']) || Array.isArray(document['blocks'])) {
        const survey = readFormbricksSurvey(migration, document, options)
        surveys.set(String(document['id'] ?? survey.id), survey)
      } else migration.leave('a document', 'it is no survey; responses come as CSV')
    }
  for (const { text } of files.filter(isTable)) {
    const [header, ...rows] = readCsv(text)
    const names = columnsOf(header?.cells ?? [])
    for (const { cells } of rows)
      readRow(
        migration,
        new Map(names.map((name, index) => [name, cells[index]?.trim() ?? ''])),
        surveys,
        options,
      )
  }
}

function isTable({ name }: SourceFile): boolean {
  return /\.csv$/i.test(name)
}

function readRow(
  migration: Migration,
  row: Row,
  surveys: ReadonlyMap<string, FormbricksSurvey>,
  options: MigrationOptions,
): void {
  const cell = (name: string) => row.get(name) || undefined
  const sourceId = cell('Response ID')
  const at = instantOf(cell('Timestamp') ?? '', options)
  const survey = surveys.get(cell('Survey ID') ?? '')
  if (sourceId === undefined || at === undefined)
    return migration.leave('a row', 'it has no Response ID or no Timestamp')
  if (!survey)
    return migration.leave('a row', `the survey ${cell('Survey ID') ?? ''} is in none of the files`)
  if (!migration.hasSurvey(survey.id))
    return migration.leave('a row', 'none of its questions has a place here')
  const { answers, properties, traits } = saidIn(migration, row, survey)
  const personId =
    cell('User ID') ?? (cell('Formbricks ID (internal)') && `formbricks:${cell('Formbricks ID (internal)')}`)
  if (personId !== undefined) migration.addPerson(personId.slice(0, 200), traits)
  const device = DEVICES[(cell('userAgent - device') ?? '').toLowerCase()]
  const locale = cell('language')
  const isDone = /^yes|true$/i.test(cell('Finished') ?? '')
  migration.addResponse({
    response: {
      id: migratedId(at, 'formbricks', sourceId),
      surveyId: survey.id,
      surveyVersion: 1,
      touchpoint: options.touchpoint,
      sequence: isDone ? 2 : 1,
      state: isDone ? 'completed' : 'started',
      shownAt: new Date(at).toISOString(),
      answers,
      ...(personId !== undefined && { personId: personId.slice(0, 200) }),
      ...(Object.keys(traits).length > 0 && { traits }),
      ...(Object.keys(properties).length > 0 && { properties }),
      context: {
        channel: 'import',
        ...(cell('url') && { url: cell('url')!.slice(0, 2000) }),
        ...(device && { device }),
        ...(locale && locale !== 'default' && { locale: locale.slice(0, 35) }),
      },
    },
    tags: (cell('Tags') ?? '').split(', ').filter((tag) => tag !== ''),
    notes: (cell('Notes') ?? '').split('\n').filter((note) => note !== ''),
  })
}

type Said = {
  answers: Record<string, unknown>
  properties: Record<string, Fact>
  traits: Record<string, Fact>
}

function saidIn(migration: Migration, row: Row, { asked, headlines }: FormbricksSurvey): Said {
  const said: Said = { answers: {}, properties: {}, traits: {} }
  for (const [name, text] of row) {
    if (text === '' || OWN.has(name)) continue
    const place = /^(\d+)\. ([\s\S]*)$/.exec(name)
    const index = place && plainText(place[2]) === headlines[Number(place[1]) - 1] ? Number(place[1]) - 1 : -1
    if (index >= 0) addAnswer(migration, said, index, asked[index]!, text)
    else if (name.endsWith(' - Option ID'))
      migration.leave('columns "… - Option ID"', 'options have ids of their own here')
    else if (name.startsWith('userAgent - ') || name === 'ipAddress' || name === 'country')
      migration.leave(
        `the column "${name}"`,
        'nothing of the browser or the address is kept but the kind of device',
      )
    else if (name.startsWith('person.')) said.traits[name.slice(7, 71)] = text.slice(0, 500)
    else if (Object.keys(said.properties).length < 50) said.properties[name.slice(0, 64)] = text.slice(0, 500)
    else migration.leave(`the column "${name}"`, 'a response has at most 50 properties')
  }
  return said
}

function addAnswer(
  migration: Migration,
  said: Said,
  index: number,
  asked: FormbricksSurvey['asked'][number],
  text: string,
): void {
  const isMany = asked.question?.kind === 'choices'
  const value = isMany ? text.split(/; |\n/).map((part) => part.trim()) : text
  const answer = answerOf(asked, value)
  if (answer)
    for (const [id, given] of Object.entries(answer)) said.answers[id] = { value: given, sequence: index }
  else {
    said.properties[asked.name] = factOf(text)!
    if (asked.question)
      migration.leave(
        `an answer to "${asked.name}"`,
        'it does not fit the question: it is kept as a property',
      )
  }
}

/** `2024-06-15 10:00:00`, or as older versions wrote it `Sat Jun 15 2024`. */
function instantOf(text: string, { timeZone }: MigrationOptions): number | undefined {
  const old = /^[A-Z][a-z]{2} ([A-Z][a-z]{2}) (\d{1,2}) (\d{4})$/.exec(text)
  const month = old ? MONTHS.indexOf(old[1]!) + 1 : 0
  const iso = old && month > 0 ? `${old[3]}-${month}-${old[2]}` : text
  return instantIn(iso, { dateOrder: 'dmy', timeZone })
}
