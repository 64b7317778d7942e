import { onTestFinished } from 'vitest'
import { type Collector, startCollector } from './start-collector.ts'

export type { Collector } from './start-collector.ts'

/** A collector for one test. @param settings of its environment @param flags of `serve` */
export async function aCollector(
  settings: Record<string, string> = {},
  flags?: readonly string[],
): Promise<Collector> {
  const collector = await startCollector(settings, flags)
  onTestFinished(() => collector.stop())
  return collector
}
