import type { Survey } from '@innerloop/shared'
import type { AnalysisRun } from '../../analyses/analysis.ts'
import { type AnalysedRow, streamResponses } from '../../analyses/stream-responses.ts'
import { type ProjectEntry, versionKey } from '../../projects/directory.ts'
import { wordsIn } from '../../responses/search/words-in.ts'
import type { Comment } from './comment.ts'
import { streamObserved } from './stream-observed.ts'

type Given = Pick<AnalysisRun<unknown>, 'database' | 'entry' | 'onProgress' | 'signal'>

export type WantedComments = {
  from: string | undefined
  touchpoint: string | undefined
  pattern: Pattern
}

/** What was answered, for everything that is told beside the comments. */
export type Answered = {
  survey: Survey
  row: AnalysedRow
  score: number | null
  comment: Comment | undefined
}

/** Responses one by one; then what was said elsewhere. In the same order each time, with flat memory. */
export async function* streamComments(given: Given, wanted: WantedComments): AsyncGenerator<Comment> {
  for await (const { comment } of streamAnswered(given, wanted)) if (comment) yield comment
  yield* streamObserved(given, wanted)
}

export async function* streamAnswered(given: Given, wanted: WantedComments): AsyncGenerator<Answered> {
  const { from, touchpoint, pattern } = wanted
  for await (const rows of streamResponses(given, { from }))
    for (const row of rows) {
      if (touchpoint !== undefined && row.touchpoint !== touchpoint) continue
      const survey = given.entry.versions.get(versionKey(row.surveyId, row.surveyVersion))
      if (survey?.pattern === pattern) yield answeredOf(survey, row)
    }
}

function answeredOf(survey: Survey, row: AnalysedRow): Answered {
  const score = scoreOf(survey, row)
  const text = wordsIn(survey, row).join('\n')
  if (text === '') return { survey, row, score, comment: undefined }
  const { id, day, touchpoint, details } = row
  const locale = details.context?.locale
  return { survey, row, score, comment: { id, source: 'response', text, locale, score, day, touchpoint } }
}

function scoreOf({ questions }: Survey, { answers }: AnalysedRow): number | null {
  const [lead] = questions
  if (lead?.kind !== 'nps' || !Object.hasOwn(answers, lead.id)) return null
  const { value } = answers[lead.id]!
  return typeof value === 'number' ? value : null
}

/** What staff say of themselves is kept apart. */
export type Pattern = Exclude<Survey['pattern'], 'inside'>
const PATTERNS = ['past', 'present', 'potential'] as const

/** Of the responses that count together: those of one pattern. */
export function patternOf({ published }: ProjectEntry, wanted: Pattern | undefined): Pattern {
  return wanted ?? PATTERNS.find((one) => published.some(({ pattern }) => pattern === one)) ?? 'past'
}
