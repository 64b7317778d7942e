import type { Fact } from './migrated.ts'

// JSON of others, of which nothing is known.

export type Json = Record<string, unknown>

export function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

export function objectsIn(value: unknown): Json[] {
  return Array.isArray(value) ? value.filter(isObject) : []
}

export function textIn(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value)
  return typeof value === 'string' && value.trim() !== '' ? value : undefined
}

export function numberIn(value: unknown): number | undefined {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value
  return typeof number === 'number' && Number.isFinite(number) ? number : undefined
}

/** A document, a list, lines of JSON, or the pages of an API laid one after the other in a list. */
export function documentsIn(text: string, name = 'The file'): Json[] {
  const bare = text.replace(/^\ufeff/, '').trim()
  try {
    return flat(JSON.parse(bare))
  } catch {
    return bare.split(/\r?\n/).flatMap((line) => (line.trim() === '' ? [] : flat(parsed(line, name))))
  }
}

function parsed(line: string, name: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    throw new Error(`${name} is neither JSON nor lines of JSON.`)
  }
}

/** Members that APIs put their lists under. */
const LISTS = [
  'results',
  'data',
  'responses',
  'surveys',
  'survey_responses',
  'people',
  'end_users',
  'declines',
]

function flat(value: unknown): Json[] {
  if (Array.isArray(value)) return value.flatMap(flat)
  if (!isObject(value)) return []
  const list = LISTS.find((name) => Array.isArray(value[name]) && !('questions' in value))
  return list === undefined ? [value] : flat(value[list])
}

export type Facts = { kept: Record<string, Fact>; left: string[] }

/** What can be kept of somebody's properties: flat facts, at most 50, texts of at most 500 characters. */
export function factsIn(value: unknown): Facts {
  const facts: Facts = { kept: {}, left: [] }
  for (const [name, fact] of Object.entries(isObject(value) ? value : {})) {
    const isFact = typeof fact === 'string' || typeof fact === 'number' || typeof fact === 'boolean'
    const fits = name !== '' && name !== '__proto__' && Object.keys(facts.kept).length < 50
    if (fact === null || fact === '') continue
    if (isFact && fits) facts.kept[name.slice(0, 64)] = typeof fact === 'string' ? fact.slice(0, 500) : fact
    else facts.left.push(name)
  }
  return facts
}

/** Words without the mark-up that editors put around them. */
export function plainText(value: unknown): string | undefined {
  const text = textIn(value)
  if (text === undefined) return undefined
  const bare = text
    .replace(/<br\s*\/?>|<\/(p|div|li|h\d)>/gi, ' ')
    .replace(/<[^>]*>/g, '')
    .replaceAll('&nbsp;', ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ')
    .trim()
  return bare === '' ? undefined : bare.slice(0, 1000)
}
