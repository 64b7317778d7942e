import type { Database } from '../../database/open-database.ts'
import type { createReceiveResponses } from '../../responses/receive-responses.ts'
import { createCounter, createGauge, createLabelledCounter } from './create-counter.ts'
import { createHistogram } from './create-histogram.ts'
import type { Metric } from './metric.ts'

const COMMIT_SECONDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10]
const OUTCOMES = ['added', 'changed', 'unchanged'] as const

/** Counts around ingest: once for each request that waits and each batch that is committed. */
export function createIngestMeter() {
  let waiting = 0
  const stored = createLabelledCounter(
    'innerloop_responses_stored_total',
    'Responses that were acknowledged, by what their save did.',
    { label: 'outcome', values: OUTCOMES },
  )
  const batches = createCounter('innerloop_batches_total', 'Batches of responses that were committed.')
  const failures = createCounter('innerloop_commit_failures_total', 'Batches that could not be committed.')
  const commits = createHistogram(
    'innerloop_commit_duration_seconds',
    'From the start of a batch to its being on the disk, waiting for other writes included.',
    COMMIT_SECONDS,
  )
  const saves = createGauge('innerloop_waiting_saves', 'Responses that wait to be committed.', () => waiting)

  function timed(database: Database): Database {
    return {
      ...database,
      async store(work) {
        const startedAt = performance.now()
        try {
          const result = await database.store(work)
          commits.observe((performance.now() - startedAt) / 1000)
          return result
        } catch (error) {
          failures.add()
          throw error
        }
      },
    }
  }

  function measure(createReceive: typeof createReceiveResponses): typeof createReceiveResponses {
    return (database, onStored, within) => {
      const count: typeof onStored = (batch) => {
        batches.add()
        const found = { added: 0, changed: 0, unchanged: 0 }
        for (const { outcome } of batch) found[outcome] += 1
        for (const outcome of OUTCOMES) if (found[outcome] > 0) stored.add(outcome, found[outcome])
        onStored(batch)
      }
      const receive = createReceive(timed(database), count, within)
      return (arrivals) => {
        waiting += arrivals.length
        const settle = () => void (waiting -= arrivals.length)
        const result = receive(arrivals)
        result.then(settle, settle)
        return result
      }
    }
  }

  const metrics: Metric[] = [stored, batches, failures, commits, saves]
  return { measure, metrics }
}
