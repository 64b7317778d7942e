import { createHash } from 'node:crypto'
import type { Survey } from '@innerloop/shared'
import { problem } from '../problem.ts'
import type { ProjectEntry } from '../projects/directory.ts'

/** Which column holds what. */
export type Mapping = {
  survey: Survey
  touchpoint: string
  score: string
  comment?: string
  date?: string
  id?: string
  person?: string
}

export type CsvRow = { record: Record<string, string>; info: { lines: number } }

/** Makes the wire's document of a row; it is checked like any other that arrives. @throws Problem */
export type ReadRow = (record: Record<string, string>) => Record<string, unknown>

export function createRowReader({ project }: ProjectEntry, mapping: Mapping): ReadRow {
  const { survey, touchpoint } = mapping
  const scoreId = questionId(survey, ({ kind }) => kind !== 'text', 'scored question')
  const commentId = mapping.comment && questionId(survey, ({ kind }) => kind === 'text', 'text question')
  const repeats = new Map<string, number>()
  const now = new Date().toISOString()
  return (record) => {
    const cell = (column: string | undefined) => (column === undefined ? undefined : readCell(record, column))
    const date = cell(mapping.date)
    const shownAt = date === undefined ? undefined : parseDate(date, mapping.date!)
    const comment = cell(mapping.comment)
    const person = cell(mapping.person)
    const content =
      mapping.id === undefined ? countRepeat(repeats, JSON.stringify(record)) : cell(mapping.id)!
    return {
      id: importId(shownAt ?? 0, [project.id, survey.id, touchpoint, content]),
      surveyId: survey.id,
      surveyVersion: survey.version,
      touchpoint,
      sequence: 1,
      state: 'completed',
      shownAt: shownAt === undefined ? now : new Date(shownAt).toISOString(),
      answers: {
        [scoreId]: { value: parseScore(cell(mapping.score)!, mapping.score), sequence: 0 },
        ...(commentId && comment && { [commentId]: { value: comment, sequence: 1 } }),
      },
      ...(person && { personId: person }),
      context: { channel: 'import' },
    }
  }
}

function questionId(
  { id, questions }: Survey,
  fits: (question: Survey['questions'][0]) => boolean,
  kind: string,
): string {
  const question = questions.find(fits)
  if (!question) throw problem('response.question-unknown', `Survey "${id}" has no ${kind}.`)
  return question.id
}

function readCell(record: Record<string, string>, column: string): string {
  const cell = record[column]
  if (cell === undefined)
    throw problem(
      'request.invalid',
      `There is no column "${column}". Columns: ${Object.keys(record).join(', ')}.`,
    )
  return cell.trim()
}

function parseScore(text: string, column: string): number {
  if (!/^-?\d+$/.test(text)) throw problem('request.invalid', `"${column}" is "${text}", not a whole number.`)
  return Number(text)
}

function parseDate(text: string, column: string): number {
  const instant = /^\d{9,11}$/.test(text) ? Number(text) * 1000 : Date.parse(text)
  if (Number.isNaN(instant))
    throw problem('request.invalid', `"${column}" is "${text}", not a date such as 2026-11-22T09:30:00Z.`)
  return instant
}

/** Two alike rows of one file are two responses; the same row of a second run is the first one again. */
function countRepeat(repeats: Map<string, number>, content: string): string {
  const count = (repeats.get(content) ?? 0) + 1
  repeats.set(content, count)
  return `${content} ${count}`
}

/** A UUIDv8 that depends on the row alone; like a version 7 it begins with the instant. See RFC 9562, 5.8. */
function importId(instant: number, parts: string[]): string {
  const digest = createHash('sha256').update(JSON.stringify(parts)).digest('hex')
  const time = Math.max(0, instant).toString(16).padStart(12, '0')
  const variant = '89ab'[Number.parseInt(digest[3]!, 16) % 4]
  return `${time.slice(0, 8)}-${time.slice(8)}-8${digest.slice(0, 3)}-${variant}${digest.slice(4, 7)}-${digest.slice(7, 19)}`
}
