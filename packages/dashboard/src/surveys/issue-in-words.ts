import type { Draft } from './draft.ts'
import { editorWords } from './editor-words.ts'
import { languageName } from './language-name.ts'
import { publishWords } from './publish-words.ts'
import type { Issue } from './read-opened.ts'

export type IssueInWords = { text: string; href: string; locale: string | undefined }

/** What is missing, where it is written, and in which language. */
export function issueInWords({ path, message }: Issue, draft: Draft): IssueInWords {
  const parts = path === '' ? [] : path.split('.')
  const named = parts.flatMap((part, index) => nameOf(part, parts[index - 1], parts[index + 1]))
  const last = parts.at(-1) ?? ''
  const isText = typeof valueAt(draft, parts.slice(0, -1)) === 'object' && isLocale(last, parts.at(-2))
  const why = isEmpty(valueAt(draft, parts)) ? editorWords.missing : message
  return {
    text: named.length > 0 ? publishWords.member(named.join(' › '), why) : why,
    href: hrefOf(parts),
    locale: isText ? last : undefined,
  }
}

function nameOf(part: string, before: string | undefined, after: string | undefined): string[] {
  const isNumbered = after !== undefined && ['questions', 'options', 'branches'].includes(part)
  if (isNumbered) return []
  if (before === 'questions') return [editorWords.question(Number(part) + 1)]
  if (before === 'options') return [editorWords.option(Number(part) + 1)]
  if (before === 'branches') return [editorWords.branch(Number(part) + 1)]
  if (before === 'touchpoints') return []
  return [isLocale(part, before) ? languageName(part) : (publishWords.members[part] ?? part)]
}

function isLocale(part: string, before: string | undefined): boolean {
  const texts = [
    'wording',
    'lowLabel',
    'highLabel',
    'label',
    'thanks',
    'alt',
    'detractor',
    'passive',
    'promoter',
  ]
  return before !== undefined && texts.includes(before) && /^[A-Za-z]{2,3}(-|$)/.test(part)
}

function hrefOf([part, index]: string[]): string {
  if (part === 'questions') return index === undefined ? '#questions' : `#question-${index}`
  if (part === 'touchpoints') return '#touchpoint-choice'
  if (part === 'thanks' || part === 'thanksLink') return '#thanks'
  return part === 'appearance' || part === 'presentation' || part === 'steps' ? '#appearance' : '#who'
}

function valueAt(value: unknown, [part, ...rest]: string[]): unknown {
  if (part === undefined) return value
  return typeof value === 'object' && value !== null
    ? valueAt((value as Record<string, unknown>)[part], rest)
    : undefined
}

function isEmpty(value: unknown): boolean {
  if (typeof value === 'object' && value !== null) return Object.keys(value).length === 0
  return value === undefined || value === ''
}
