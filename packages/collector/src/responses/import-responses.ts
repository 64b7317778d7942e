import type { ProjectEntry } from '../projects/directory.ts'
import { problem } from '../problem.ts'
import { checkResponse } from './check-response.ts'
import type { CsvRow, ReadRow } from './read-csv-row.ts'
import type { ReceiveResponses } from './receive-responses.ts'
import type { Arrival } from './store-responses.ts'

export type ImportResult = {
  added: number
  changed: number
  unchanged: number
  /** Lines count from 1, the header's. */
  rejects: { line: number; error: Error }[]
}

type Import = {
  rows: AsyncIterable<CsvRow>
  readRow: ReadRow
  receiveResponses: ReceiveResponses
  entry: ProjectEntry
}

const BATCH = 500

/** Sends rows the way of the wire, in batches; what is refused is listed and hinders nothing else. */
export async function importResponses({
  rows,
  readRow,
  receiveResponses,
  entry,
}: Import): Promise<ImportResult> {
  const result: ImportResult = { added: 0, changed: 0, unchanged: 0, rejects: [] }
  let batch: Arrival[] = []
  const send = async () => {
    for (const { outcome } of await receiveResponses(batch)) result[outcome] += 1
    batch = []
  }
  for await (const { record, info } of rows) {
    const read = readArrival(entry, readRow, record)
    if (read instanceof Error) result.rejects.push({ line: info.lines, error: read })
    else batch.push(read)
    if (batch.length === BATCH) await send()
  }
  if (batch.length > 0) await send()
  return result
}

function readArrival(entry: ProjectEntry, readRow: ReadRow, record: Record<string, string>): Arrival | Error {
  try {
    const checked = checkResponse(entry, readRow(record))
    if ('refusal' in checked) return checked.refusal
    if (checked.survey.asksInside)
      return problem(
        'response.survey-unknown',
        'What employees said cannot be imported: nobody is told apart.',
      )
    return { entry, ...checked, receivedAt: Date.now() }
  } catch (error) {
    return error as Error
  }
}
