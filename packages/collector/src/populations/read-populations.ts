import type { Transaction } from '../database/open-database.ts'
import { listRecords } from '../records/read-records.ts'
import type { Population } from './population.ts'
import { POPULATIONS } from './population-kind.ts'

/** Of each dimension the one that was written last, by dimension. */
export async function readPopulations(tx: Transaction, projectId: string): Promise<Map<string, Population>> {
  const kept = await listRecords(tx, projectId, POPULATIONS)
  const oldestFirst = kept.toSorted((a, b) => a.updatedAt - b.updatedAt)
  return new Map(oldestFirst.map(({ definition }) => [definition.dimension, definition]))
}
