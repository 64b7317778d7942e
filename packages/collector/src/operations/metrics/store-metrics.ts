import type { Database } from '../../database/open-database.ts'
import { createGauge } from './create-counter.ts'
import type { Metric } from './metric.ts'

export function storeMetrics(database: Database): Metric[] {
  const bytes = (name: string, help: string, key: 'database' | 'log' | 'free') =>
    createGauge(name, help, () => database.bytes()[key])
  const size = bytes('innerloop_database_bytes', 'Size of the database.', 'database')
  // A server does not tell of its disk.
  if (database.file === undefined) return [size]
  return [
    size,
    bytes('innerloop_database_log_bytes', 'Size of its write-ahead log.', 'log'),
    bytes('innerloop_disk_free_bytes', 'Room left on the disk that holds them.', 'free'),
  ]
}
