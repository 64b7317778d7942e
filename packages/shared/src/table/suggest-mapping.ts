// Which column probably holds what: by its name, then by what is in it. A person looks at it before anything is taken in.

import { factIn } from './map-row.ts'
import { type CellRules, instantIn, numberIn } from './read-cell.ts'
import { type CellType, type Column, type Field, FIELDS_OF, NAMED_OF } from './table-mapping.ts'
import type { TableKind, TableMapping } from './table-mapping.ts'

const NAMES: readonly [Field, RegExp][] = [
  ['id', /^(id|.*(response|review|event|external|ticket|call|order|record|row)[ _-]?(id|no|number|nr))$/],
  [
    'person',
    /^(.*(customer|user|person|client|contact|account|member|end[ _-]?user)[ _-]?(id|no|number|nr)?|kunden?[ _-]?(nr|nummer|id))$/,
  ],
  ['at', /^(.*(date|time|timestamp|created|submitted|when|datum|data|zeit)( ?\(.*\))?|.*[ _-]at|at|on)$/],
  ['text', /^(.*(comment|text|review|feedback|note|message|content|body|words|kommentar|comentário).*)$/],
  ['score', /^(.*(score|rating|stars|nps|nota|note|bewertung|points).*)$/],
  ['url', /^(.*(url|link|address))$/],
  ['touchpoint', /^(.*touch ?point.*)$/],
  ['kind', /^(kind|type)$/],
  ['source', /^(source|system|platform|site)$/],
  ['method', /^(method|how)$/],
  ['email', /^(.*e?-?mail.*)$/],
  ['name', /^(.*name.*)$/],
  ['team', /^(.*(team|unit|department|group|abteilung|branch|store).*)$/],
  ['supervisor', /^(.*(supervisor|manager|boss|lead|head|reports[ _-]?to|vorgesetzt).*)$/],
  ['owner-of', /^(.*(owns|owner).*)$/],
  ['supervisor-of', /^(.*(supervises|coaches).*)$/],
]
/** A manager's e-mail is a manager's, a supervisor of touchpoints is not a person's supervisor. */
const FIRST: Partial<Record<TableKind, readonly Field[]>> = {
  roster: ['supervisor-of', 'owner-of', 'supervisor', 'email', 'team', 'name'],
  people: ['person'],
}

export type Suggestion = TableMapping & {
  /** Whether the files' dates can be read in one way only. */
  isDateOrderCertain: boolean
}

/** @param rows some of the first ones, without the names */
export function suggestMapping(
  kind: TableKind,
  names: readonly string[],
  rows: readonly (readonly string[])[],
  timeZone: string,
): Suggestion {
  const cellsOf = (index: number) => rows.map((row) => row[index]?.trim() ?? '').filter((text) => text !== '')
  const all = names.map((_, index) => cellsOf(index))
  const rules = { ...dateOrderOf(all.flat()), decimal: decimalOf(all.flat()), timeZone }
  const columns = new Map<string, Column>()
  for (const field of FIRST[kind] ?? FIELDS_OF[kind]) {
    const index = names.findIndex(
      (name, place) => !columns.has(name) && fits(field, name, all[place]!, rules),
    )
    if (index !== -1) columns.set(names[index]!, { to: field })
  }
  const inOrder = names.map((name, index) => [
    name,
    columns.get(name) ?? namedColumn(kind, name, all[index]!, rules),
  ])
  return { ...rules, columns: Object.fromEntries(inOrder) as TableMapping['columns'] }
}

function fits(field: Field, name: string, cells: readonly string[], rules: CellRules): boolean {
  const lower = name.toLowerCase()
  if (!NAMES.find(([known]) => known === field)![1].test(lower)) return false
  if (field === 'at') return cells.every((text) => instantIn(text, rules) !== undefined)
  if (field === 'score') return cells.every((text) => numberIn(text, rules.decimal) !== undefined)
  if (field === 'email') return cells.every((text) => text.includes('@'))
  return true
}

function namedColumn(kind: TableKind, name: string, cells: readonly string[], rules: CellRules): Column {
  const [first] = NAMED_OF[kind]
  if (!first || cells.length === 0) return { to: 'skip' }
  const as = typeOf(cells, rules)
  const isMeasure = NAMED_OF[kind].includes('measure') && as === 'number'
  if (isMeasure) return { to: 'measure', name: keyOf(name) }
  const to = NAMED_OF[kind].find((one) => one !== 'measure')!
  const short = name
    .replace(/^(person|user|customer|properties?|traits?|attributes?)[._ ](?=.)/i, '')
    .slice(0, 64)
  return { to, name: short, as }
}

function typeOf(cells: readonly string[], rules: CellRules): CellType {
  const mapping = { ...rules, columns: {} }
  const all = (as: CellType) => cells.every((text) => factIn(text, as, mapping) !== undefined)
  // Ids and postcodes that begin with a zero are no numbers.
  if (all('number') && !cells.some((text) => /^0\d/.test(text))) return 'number'
  if (all('yes-no')) return 'yes-no'
  return all('date') ? 'date' : 'text'
}

/** A key of at most 64 letters: `Hold time (s)` becomes `holdTimeS`. */
export function keyOf(name: string): string {
  const words = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .split(/[^A-Za-z0-9._-]+/)
    .filter((word) => word !== '')
  const key = words
    .map((word, index) => (index === 0 ? word[0]!.toLowerCase() : word[0]!.toUpperCase()) + word.slice(1))
    .join('')
    .replace(/^[._-]+/, '')
  return key.slice(0, 64) || 'value'
}

function decimalOf(cells: readonly string[]): '.' | ',' {
  const commas = cells.filter((text) => /^[^\d]*[\d.]*\d,\d{1,2}\D*$/.test(text)).length
  const points = cells.filter((text) => /^[^\d]*[\d,]*\d\.\d{1,2}\D*$/.test(text)).length
  return commas > points ? ',' : '.'
}

function dateOrderOf(cells: readonly string[]): { dateOrder: 'dmy' | 'mdy'; isDateOrderCertain: boolean } {
  let isDotted = false
  let isAmbiguous = false
  for (const text of cells) {
    const parts = /^(\d{1,2})([./-])(\d{1,2})[./-]\d{4}\b/.exec(text)
    if (!parts) continue
    if (Number(parts[1]) > 12) return { dateOrder: 'dmy', isDateOrderCertain: true }
    if (Number(parts[3]) > 12) return { dateOrder: 'mdy', isDateOrderCertain: true }
    isAmbiguous = true
    isDotted ||= parts[2] === '.'
  }
  return { dateOrder: 'dmy', isDateOrderCertain: !isAmbiguous || isDotted }
}
