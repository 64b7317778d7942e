import type { AnswerOf } from '@innerloop/collector'
import { editorWords } from './editor-words.ts'
import { languageName } from './language-name.ts'
import { publishWords } from './publish-words.ts'

export type Diff = AnswerOf<'GET /v1/surveys/:surveyId/diff'>
type Change = Diff['changes'][number]

/** Where something changed, as `Question “recommend” › wording › English`, from the path that the collector gives. */
export function placeInWords(path: string): string {
  const parts = path.split('/').slice(1).map(unescape)
  const named = parts.map((part, index) => {
    const before = parts[index - 1]
    if (before === 'questions' || before === 'options') return `“${part}”`
    if (isLanguage(before)) return languageName(part)
    return publishWords.members[part] ?? part
  })
  return named.join(' › ')
}

/**
 * What was there, or is there now.
 *
 * @param name of the member that it is the value of
 */
export function valueInWords(value: Change['before'], name = ''): string {
  if (value === undefined || value === null || value === '') return publishWords.nothing
  if (typeof value === 'boolean') return value ? publishWords.yes : publishWords.no
  if (typeof value === 'string') return choiceInWords(name, value) ?? `“${value}”`
  if (typeof value !== 'object') return String(value)
  const parts = Array.isArray(value)
    ? value.map((one) => (typeof one === 'string' ? (choiceInWords(name, one) ?? one) : valueInWords(one)))
    : Object.entries(value).map(([part, one]) => memberInWords(name, part, one))
  return parts.length > 0 ? parts.join(publishWords.separator) : publishWords.nothing
}

function memberInWords(name: string, part: string, value: unknown): string {
  if (isLanguage(name)) return valueInWords(value)
  return publishWords.member(publishWords.members[part] ?? part, valueInWords(value, part))
}

/** What is one of a few is called as in the editor. */
function choiceInWords(name: string, value: string): string | undefined {
  const choices: Record<string, Record<string, string>> = {
    kind: editorWords.kinds,
    look: editorWords.looks,
    length: editorWords.lengths,
    pattern: editorWords.patterns,
    as: editorWords.places,
    at: editorWords.ats,
    scheme: editorWords.schemes,
    bands: editorWords.bands,
    goTo: { thanks: editorWords.toThanks },
  }
  return choices[name]?.[value]
}

/** What a break means for a question's figures. */
export function breakInWords({ questionId, reasons }: Diff['breaks'][number]): string {
  const { broken } = publishWords
  if (reasons.includes('added')) return broken.added(questionId)
  if (reasons.includes('removed')) return broken.removed(questionId)
  const why = reasons.map((reason) => publishWords.reasons[reason]).join(publishWords.separator)
  return broken.other(questionId, why)
}

/** After these a path goes on with a language. */
function isLanguage(before: string | undefined): boolean {
  return /^(wording|lowLabel|highLabel|label|thanks|alt|detractor|passive|promoter)$/.test(before ?? '')
}

function unescape(part: string): string {
  return part.replaceAll('~1', '/').replaceAll('~0', '~')
}
