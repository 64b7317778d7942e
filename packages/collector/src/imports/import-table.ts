import { setTimeout } from 'node:timers/promises'
import type { CsvRow, Made } from '@innerloop/shared/table'

export type RefusedRow = { line: number; why: string }

type Import<T> = {
  rows: AsyncIterable<CsvRow>
  read: (cells: readonly string[]) => Made<T>
  /** @returns which of them were refused, by their place in the batch */
  save: (batch: readonly T[]) => Promise<readonly { index: number; why: string }[]>
}

const AT_ONCE = 500
/** Between two transactions others get the file. */
const PAUSE_MS = 2

/** Takes rows in by batches; what is refused is listed and hinders nothing else. @returns how many rows were taken */
export async function importTable<T>({ rows, read, save }: Import<T>) {
  const refused: RefusedRow[] = []
  let taken = 0
  let batch: { line: number; made: T }[] = []
  const send = async () => {
    const back = await save(batch.map(({ made }) => made))
    for (const { index, why } of back) refused.push({ line: batch[index]!.line, why })
    taken += batch.length - back.length
    batch = []
    await setTimeout(PAUSE_MS)
  }
  for await (const { line, cells } of rows) {
    const result = read(cells)
    if ('why' in result) refused.push({ line, why: result.why })
    else batch.push({ line, made: result.made })
    if (batch.length === AT_ONCE) await send()
  }
  if (batch.length > 0) await send()
  refused.sort((a, b) => a.line - b.line)
  return { taken, refused }
}
