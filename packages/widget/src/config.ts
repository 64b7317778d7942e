import type { WidgetConfig } from '@innerloop/shared'
import type { Explanation } from './api.ts'
import type { AskingNeeds } from './asking/start-asking.ts'
import { backoffMs } from './backoff.ts'

const FRESH_MS = 5 * 60_000

type Copy = { config: WidgetConfig; at: number }
type Needs = Pick<AskingNeeds, 'project' | 'request' | 'store' | 'now' | 'log'>

/** The project's surveys: at once from a fresh copy, else from the collector, else from a stale copy. */
export function createConfig({ project, request, store, now, log }: Needs, mayAsk: () => boolean) {
  let copy: Copy | undefined
  /** Stays, done, while a failed one is not to be repeated yet. */
  let flight: Promise<void> | undefined
  let failures = 0
  let arrive: (config: WidgetConfig) => void
  const arrival = new Promise<WidgetConfig>((resolve) => (arrive = resolve))

  async function read(): Promise<WidgetConfig | undefined> {
    copy ??= store.get('config')
    if (mayAsk() && !isFresh()) await (flight ??= refresh())
    return copy?.config
  }

  /** The browser's own cache revalidates by ETag: a header of ours would cost a preflight. */
  async function refresh(): Promise<void> {
    try {
      const reply = await request(`widget/${project}`, { cache: 'no-cache' })
      const config = await reply.json()
      if (!Array.isArray(config.surveys)) throw config
      copy = { config, at: now() }
      store.set('config', copy)
      arrive(config)
      failures = 0
      flight = undefined
    } catch (error) {
      log('No survey arrived.', error)
      setTimeout(() => {
        flight = undefined
        if (!copy) void read()
      }, backoffMs(failures++))
    }
  }

  function state(): Explanation['config'] {
    return isFresh() ? 'fresh' : copy ? 'cached' : 'missing'
  }

  const isFresh = () => copy && Math.abs(now() - copy.at) < FRESH_MS

  return { read, state, whenArrived: async () => (await read()) ?? arrival }
}
