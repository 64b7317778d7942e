import { fingerprint } from './fingerprint.ts'
import { mapRow, type MappedRow } from './map-row.ts'
import { instantIn } from './read-cell.ts'
import type { TableMapping } from './table-mapping.ts'

// What a row of a file becomes, or why not. Checked once more where it arrives.

/** For all rows alike, where no column says it. */
export type Given = {
  kind?: string | undefined
  source?: string | undefined
  touchpoint?: string | undefined
  method?: string | undefined
  /** Ends of the scale that scores are on. */
  scale?: readonly [number, number] | undefined
}

export type Made<T> = { made: T } | { why: string }

export type PersonLine = { personId: string; traits: Record<string, string | number | boolean> }
export type StaffLine = {
  email: string
  name?: string
  team?: string
  supervisor?: string
  ownerOf: string[]
  supervisorOf: string[]
}

type RowReader<T> = (cells: readonly string[]) => Made<T>

export function createPersonReader(mapping: TableMapping, names: readonly string[]): RowReader<PersonLine> {
  return (cells) => {
    const row = mapRow(mapping, names, cells)
    const { person } = row.fields
    if (row.problems.length > 0) return { why: row.problems.join('; ') }
    if (person === undefined) return { why: 'it names nobody' }
    if (person.length > 200) return { why: 'the id of the person is longer than 200 characters' }
    if (Object.keys(row.traits).length === 0) return { why: 'it says nothing about the person' }
    return { made: { personId: person, traits: row.traits } }
  }
}

/** Alike rows of one file are several; the same row of a second run is the first again. */
export function createObservationReader(
  mapping: TableMapping,
  names: readonly string[],
  given: Given,
): RowReader<Record<string, unknown>> {
  const repeats = new Map<string, number>()
  return (cells) => {
    const row = mapRow(mapping, names, cells)
    const { fields } = row
    const at = fields.at === undefined ? undefined : instantIn(fields.at, mapping)
    const problems = [...row.problems]
    if (fields.at === undefined) problems.push('it has no date')
    else if (at === undefined) problems.push(`"${fields.at.slice(0, 40)}" is no date`)
    const score = scoreOf(row, mapping, given, problems)
    if (problems.length > 0) return { why: problems.join('; ') }
    const { touchpoint = given.touchpoint, method = given.method, person, text, url } = fields
    return {
      made: {
        kind: fields.kind ?? given.kind,
        source: fields.source ?? given.source,
        externalId: fields.id ?? contentId(repeats, cells),
        at: new Date(at!).toISOString(),
        ...(person !== undefined && { personId: person }),
        ...(touchpoint !== undefined && { touchpoint }),
        ...(method !== undefined && { method }),
        ...(text !== undefined && { text: text.slice(0, 20_000) }),
        ...(score && { score }),
        ...(Object.keys(row.measures).length > 0 && { measures: row.measures }),
        ...(Object.keys(row.properties).length > 0 && { properties: row.properties }),
        ...(url !== undefined && { url }),
      },
    }
  }
}

function scoreOf(row: MappedRow, mapping: TableMapping, { scale }: Given, problems: string[]) {
  const text = row.fields.score
  if (text === undefined) return undefined
  const value = mapping.decimal === ',' ? Number(text.replace(',', '.')) : Number(text)
  if (Number.isNaN(value)) problems.push(`"${text.slice(0, 40)}" is no score`)
  else if (!scale) problems.push('say on which scale the scores are')
  else if (value < scale[0] || value > scale[1])
    problems.push(`the score ${text} is not on the scale from ${scale[0]} to ${scale[1]}`)
  else return { value, min: scale[0], max: scale[1] }
  return undefined
}

/** By what a row says; of alike ones the second is another. */
export function contentId(repeats: Map<string, number>, cells: readonly string[]): string {
  const print = fingerprint(JSON.stringify(cells))
  const count = (repeats.get(print) ?? 0) + 1
  repeats.set(print, count)
  return count === 1 ? `row-${print}` : `row-${print}-${count}`
}

export function createStaffReader(mapping: TableMapping, names: readonly string[]): RowReader<StaffLine> {
  return (cells) => {
    const { fields, problems } = mapRow(mapping, names, cells)
    const email = fields.email?.toLowerCase()
    if (problems.length > 0) return { why: problems.join('; ') }
    if (email === undefined) return { why: 'it has no e-mail address' }
    if (!isAddress(email)) return { why: `"${email.slice(0, 80)}" is no e-mail address` }
    const supervisor = fields.supervisor?.toLowerCase()
    if (supervisor !== undefined && !isAddress(supervisor))
      return { why: `"${supervisor.slice(0, 80)}" is no e-mail address of a supervisor` }
    const { name, team } = fields
    return {
      made: {
        email,
        ...(name !== undefined && { name }),
        ...(team !== undefined && { team }),
        ...(supervisor !== undefined && { supervisor }),
        ownerOf: listIn(fields['owner-of']),
        supervisorOf: listIn(fields['supervisor-of']),
      },
    }
  }
}

function isAddress(text: string): boolean {
  return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text)
}

function listIn(text = ''): string[] {
  return text.split(/[;,|]/).flatMap((part) => part.trim() || [])
}
