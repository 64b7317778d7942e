import { createReadStream } from 'node:fs'
import {
  type Column,
  columnsOf,
  createCsvReader,
  type CsvRow,
  delimiterOf,
  NEEDED_OF,
  suggestMapping,
  type Suggestion,
  type TableKind,
} from '@innerloop/shared/table'
import { problem } from '../problem.ts'

type Wanted = {
  kind: TableKind
  timeZone: string
  delimiter?: string | undefined
  /** What somebody says that columns hold; of the others it is guessed. */
  columns?: Readonly<Record<string, Column>>
  decimal?: '.' | ',' | undefined
  dateOrder?: 'dmy' | 'mdy' | undefined
}

export type Table = { names: string[]; mapping: Suggestion; rows: AsyncGenerator<CsvRow> }

/** So many rows are looked at to guess what the columns hold. */
const LOOKED_AT = 200

/** @throws Problem `request.invalid` */
export async function openTable(pieces: AsyncIterable<string>, wanted: Wanted): Promise<Table> {
  const rows = readRows(pieces, wanted.delimiter)
  const first: CsvRow[] = []
  while (first.length <= LOOKED_AT) {
    const { value, done } = await rows.next()
    if (done) break
    first.push(value)
  }
  const [header, ...looked] = first
  if (!header) throw problem('request.invalid', 'The file is empty: its first line names the columns.')
  const names = columnsOf(header.cells)
  const cells = looked.map((row) => row.cells)
  return { names, mapping: mappingOf(wanted, names, cells), rows: joined(looked, rows) }
}

/** Of a file that may be larger than memory. */
export async function* piecesOf(file: string, onBytes: (read: number) => void): AsyncGenerator<string> {
  const stream = createReadStream(file, { encoding: 'utf8' })
  for await (const piece of stream) {
    onBytes(stream.bytesRead)
    yield piece as string
  }
}

export async function* pieceOf(text: string): AsyncGenerator<string> {
  yield text
}

async function* readRows(pieces: AsyncIterable<string>, delimiter?: string): AsyncGenerator<CsvRow> {
  let reader: ReturnType<typeof createCsvReader> | undefined
  for await (const piece of pieces) {
    reader ??= createCsvReader(delimiter ?? delimiterOf(piece))
    yield* reader.push(piece)
  }
  try {
    if (reader) yield* reader.end()
  } catch (error) {
    throw problem('request.invalid', (error as Error).message)
  }
}

async function* joined(first: readonly CsvRow[], rest: AsyncGenerator<CsvRow>): AsyncGenerator<CsvRow> {
  yield* first
  yield* rest
}

function mappingOf(wanted: Wanted, names: string[], cells: string[][]): Suggestion {
  const { kind, timeZone, columns = {}, decimal, dateOrder } = wanted
  const stranger = Object.keys(columns).find((name) => !names.includes(name))
  if (stranger !== undefined)
    throw problem('request.invalid', `There is no column "${stranger}". Columns: ${names.join(', ')}.`)
  const suggested = suggestMapping(kind, names, cells, timeZone)
  const mapping = {
    ...suggested,
    columns: withoutDoubles({ ...suggested.columns, ...columns }, columns),
    ...(decimal && { decimal }),
    ...(dateOrder && { dateOrder, isDateOrderCertain: true }),
  }
  const held = new Set(Object.values(mapping.columns).map(({ to }) => to))
  const missing = NEEDED_OF[kind].find((field) => !held.has(field))
  if (missing !== undefined)
    throw problem('request.invalid', `Say which column is "${missing}". Columns: ${names.join(', ')}.`)
  return mapping
}

/** What somebody said of one column is no longer guessed of another. */
function withoutDoubles(all: Record<string, Column>, said: Readonly<Record<string, Column>>) {
  const taken = new Set(Object.values(said).map(holdingOf))
  return Object.fromEntries(
    Object.entries(all).map(([name, column]): [string, Column] =>
      !Object.hasOwn(said, name) && column.to !== 'skip' && taken.has(holdingOf(column))
        ? [name, { to: 'skip' }]
        : [name, column],
    ),
  )
}

function holdingOf(column: Column): string {
  return 'name' in column ? `${column.to}:${column.name}` : column.to
}
