// Lines of a CSV file, whatever pieces it comes in (RFC 4180; also other delimiters, and any line ending).

export type CsvRow = {
  /** On which line of the file it begins, from 1. */
  line: number
  cells: string[]
}

const QUOTE = '"'

/** `end` throws where a quotation mark is never closed. */
export function createCsvReader(delimiter = ',') {
  let cells: string[] = []
  let cell = ''
  let line = 1
  let beganOn = 1
  let state: 'plain' | 'quoted' | 'quote-in-quoted' = 'plain'
  let isFirst = true
  let afterReturn = false
  let done: CsvRow[] = []

  function endCell(): void {
    cells.push(cell)
    cell = ''
    state = 'plain'
  }

  function endRow(): void {
    endCell()
    if (cells.some((text) => text.trim() !== '')) done.push({ line: beganOn, cells })
    cells = []
    beganOn = line
  }

  function take(char: string): void {
    const isBreak = char === '\n' || char === '\r'
    if (isBreak) line += 1
    if (state === 'quoted') {
      if (char === QUOTE) state = 'quote-in-quoted'
      else cell += char
      return
    }
    if (state === 'quote-in-quoted' && char === QUOTE) {
      cell += QUOTE
      state = 'quoted'
    } else if (char === delimiter) endCell()
    else if (isBreak) endRow()
    else if (char === QUOTE && cell === '' && state === 'plain') state = 'quoted'
    else cell += char
  }

  return {
    /** The rows that are whole by now. */
    push(text: string): CsvRow[] {
      for (const char of isFirst && text.startsWith('\ufeff') ? text.slice(1) : text) {
        // A return with its line feed is one break, also across two pieces.
        if (char === '\n' && afterReturn) {
          if (state === 'quoted') cell += char
        } else take(char)
        afterReturn = char === '\r'
      }
      if (text !== '') isFirst = false
      const rows = done
      done = []
      return rows
    },
    end(): CsvRow[] {
      if (state === 'quoted') throw new Error(`The quotation mark on line ${beganOn} is never closed.`)
      if (cell !== '' || cells.length > 0) endRow()
      const rows = done
      done = []
      return rows
    },
  }
}

/** The whole of a small text. */
export function readCsv(text: string, delimiter?: string): CsvRow[] {
  const reader = createCsvReader(delimiter ?? delimiterOf(text))
  return [...reader.push(text), ...reader.end()]
}

/** Which character stands between the columns: the one that the first line has most of, outside quotation marks. */
export function delimiterOf(text: string): string {
  const first = /^(?:"(?:[^"]|"")*"|[^"\r\n])*/.exec(text.replace(/^\ufeff/, ''))![0]
  const bare = first.replace(/"(?:[^"]|"")*"/g, '')
  const counted = [',', ';', '\t', '|'].map((char) => ({ char, count: bare.split(char).length }))
  return counted.reduce((most, one) => (one.count > most.count ? one : most)).char
}

/** Names of columns: what has none, or one that was there before, is named by its place. */
export function columnsOf(header: readonly string[]): string[] {
  const names: string[] = []
  for (const [index, text] of header.entries()) {
    const name = text.trim()
    names.push(name === '' || names.includes(name) ? `${name || 'Column'} (${index + 1})` : name)
  }
  return names
}
