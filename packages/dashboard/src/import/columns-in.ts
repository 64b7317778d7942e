import {
  columnsOf,
  createCsvReader,
  delimiterOf,
  FIELDS_OF,
  NAMED_OF,
  sayColumn,
  suggestMapping,
} from '@innerloop/shared/table'
import type { ImportKind } from './send-table.ts'

/** So many characters are looked at to guess what the columns hold. */
const LOOKED_AT = 100_000

export type FileColumn = {
  name: string
  /** What it may hold, as the API has it: `person`, `trait:Revenue:number`, `skip`. */
  options: string[]
  suggested: string
  /** The first cell that is not empty. */
  example: string
}

/** Undefined where there is no line that names columns. */
export function columnsIn(csv: string, kind: ImportKind): FileColumn[] | undefined {
  const start = csv.slice(0, LOOKED_AT)
  const reader = createCsvReader(delimiterOf(start))
  const [header, ...rows] = reader.push(start.endsWith('\n') ? start : `${start}\n`)
  if (!header) return undefined
  const names = columnsOf(header.cells)
  const cells = rows.map((row) => row.cells)
  const { columns } = suggestMapping(kind, names, cells, 'UTC')
  return names.map((name, at) => {
    const suggested = sayColumn(columns[name]!)
    return {
      name,
      suggested,
      options: [...new Set([suggested, ...optionsOf(kind, name)])],
      example: cells.map((row) => row[at]?.trim() ?? '').find((cell) => cell !== '') ?? '',
    }
  })
}

const TYPES = ['text', 'number', 'date', 'yes-no']

function optionsOf(kind: ImportKind, name: string): string[] {
  const named = NAMED_OF[kind].flatMap((to) =>
    to === 'measure' ? [`measure:${name}`] : TYPES.map((type) => `${to}:${name}:${type}`),
  )
  return ['skip', ...FIELDS_OF[kind], ...named]
}
