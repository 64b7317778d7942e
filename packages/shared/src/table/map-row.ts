import { dayAt, instantIn, numberIn } from './read-cell.ts'
import type { CellType, Field, TableMapping } from './table-mapping.ts'

type Fact = string | number | boolean

export type MappedRow = {
  fields: Partial<Record<Field, string>>
  traits: Record<string, Fact>
  properties: Record<string, Fact>
  measures: Record<string, number>
  /** What could not be read, in words; such a row is refused. */
  problems: string[]
}

const YES = /^(yes|y|true|1|ja|sim|si|sí|oui|是|✓|x)$/i
const NO = /^(no|n|false|0|nein|não|nao|non|否)$/i

/** What a row says, by what its columns hold. Empty cells say nothing. */
export function mapRow(mapping: TableMapping, names: readonly string[], cells: readonly string[]): MappedRow {
  const row: MappedRow = { fields: {}, traits: {}, properties: {}, measures: {}, problems: [] }
  names.forEach((name, index) => {
    // Any text may be a name, also that of something which every object has.
    const column = Object.hasOwn(mapping.columns, name) ? mapping.columns[name] : undefined
    const text = cells[index]?.trim() ?? ''
    if (!column || text === '' || column.to === 'skip') return
    if (!('name' in column)) row.fields[column.to] = text
    else if (column.to === 'measure') {
      const value = numberIn(text, mapping.decimal)
      if (value === undefined) row.problems.push(`"${name}": "${short(text)}" is no number`)
      else row.measures[column.name] = value
    } else {
      const value = factIn(text, column.as, mapping)
      if (value === undefined) row.problems.push(`"${name}": "${short(text)}" is no ${NAMES[column.as]}`)
      else row[column.to === 'trait' ? 'traits' : 'properties'][column.name] = value
    }
  })
  if (cells.length > names.length) row.problems.push(`${cells.length} cells under ${names.length} columns`)
  return row
}

const NAMES: Record<CellType, string> = {
  text: 'text',
  number: 'number',
  date: 'date',
  'yes-no': 'yes or no',
}

export function factIn(text: string, as: CellType, rules: TableMapping): Fact | undefined {
  if (as === 'text') return text.slice(0, 500)
  if (as === 'number') return numberIn(text, rules.decimal)
  if (as === 'date') return dayIn(text, rules)
  if (YES.test(text)) return true
  return NO.test(text) ? false : undefined
}

/** As `2026-05-01`, in the mapping's time zone. */
function dayIn(text: string, rules: TableMapping): string | undefined {
  const instant = instantIn(text, rules)
  return instant === undefined ? undefined : dayAt(instant, rules.timeZone)
}

function short(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text
}
