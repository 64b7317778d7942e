import type { Database } from '../../database/open-database.ts'
import type { LiveStreams } from '../live-streams.ts'
import { createGauge } from './create-counter.ts'
import { createIngestMeter } from './create-ingest-meter.ts'
import { createRefusalMeter } from './create-refusal-meter.ts'
import type { Metric } from './metric.ts'
import { processMetrics } from './process-metrics.ts'
import { storeMetrics } from './store-metrics.ts'

type Dependencies = { database: Database; liveStreams: LiveStreams; more?: readonly Metric[] | undefined }

export type Meters = ReturnType<typeof createMeters>

/** Everything that /metrics shows, and where it is counted. */
export function createMeters({ database, liveStreams, more = [] }: Dependencies) {
  const ingest = createIngestMeter()
  const refusals = createRefusalMeter()
  const metrics: Metric[] = [
    ...ingest.metrics,
    ...refusals.metrics,
    createGauge('innerloop_live_streams', 'Dashboards that watch answers arrive.', () => liveStreams.count()),
    ...storeMetrics(database),
    ...more,
    ...processMetrics,
  ]
  const { countRefusal, countRejected } = refusals
  return { measure: ingest.measure, countRefusal, countRejected, metrics }
}
