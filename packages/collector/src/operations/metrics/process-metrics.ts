import manifest from '../../../package.json' with { type: 'json' }
import { createGauge } from './create-counter.ts'
import type { Metric } from './metric.ts'

const STARTED_AT_SECONDS = performance.timeOrigin / 1000

/** The process, under the names that Prometheus clients give it. */
export const processMetrics: Metric[] = [
  {
    name: 'innerloop_info',
    help: 'The version that runs.',
    type: 'gauge',
    samples: () => [{ labels: { version: manifest.version, node: process.versions.node }, value: 1 }],
  },
  {
    name: 'process_cpu_seconds_total',
    help: 'CPU time spent.',
    type: 'counter',
    samples() {
      const { user, system } = process.cpuUsage()
      return [{ value: (user + system) / 1e6 }]
    },
  },
  createGauge('process_resident_memory_bytes', 'Memory held.', () => process.memoryUsage.rss()),
  createGauge('process_start_time_seconds', 'When it was started, since 1970.', () => STARTED_AT_SECONDS),
  createGauge('process_uptime_seconds', 'How long it has run.', () => process.uptime()),
]
