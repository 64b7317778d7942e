import type { CellRules } from './read-cell.ts'

/** What the rows of a file are. */
export type TableKind = 'people' | 'observations' | 'roster' | 'responses'

export type CellType = 'text' | 'number' | 'date' | 'yes-no'

/** What a column holds: nothing that is wanted, a field of its own, or one of many that are named. */
export type Column =
  | { to: 'skip' }
  | { to: Field }
  | { to: 'trait' | 'property'; name: string; as: CellType }
  | { to: 'measure'; name: string }

export type Field =
  | 'id'
  | 'person'
  | 'at'
  | 'text'
  | 'score'
  | 'touchpoint'
  | 'kind'
  | 'source'
  | 'method'
  | 'url'
  | 'email'
  | 'name'
  | 'team'
  | 'supervisor'
  | 'owner-of'
  | 'supervisor-of'

export const FIELDS_OF: Record<TableKind, readonly Field[]> = {
  people: ['person'],
  observations: ['id', 'at', 'person', 'touchpoint', 'text', 'score', 'url', 'kind', 'source', 'method'],
  roster: ['email', 'name', 'team', 'supervisor', 'owner-of', 'supervisor-of'],
  responses: ['id', 'at', 'person', 'score', 'text', 'touchpoint'],
}

export const NAMED_OF: Record<TableKind, readonly ('trait' | 'property' | 'measure')[]> = {
  people: ['trait'],
  observations: ['measure', 'property'],
  roster: [],
  responses: ['trait', 'property'],
}

/** Without these a row says nothing. */
export const NEEDED_OF: Record<TableKind, readonly Field[]> = {
  people: ['person'],
  observations: ['at'],
  roster: ['email'],
  responses: ['score'],
}

/** In words, as it is said on the command line and the wire. @example 'trait:revenue:number' */
export function sayColumn(column: Column): string {
  if (!('name' in column)) return column.to
  return column.to === 'measure' ? `measure:${column.name}` : `${column.to}:${column.name}:${column.as}`
}

export type TableMapping = CellRules & { columns: Readonly<Record<string, Column>> }
