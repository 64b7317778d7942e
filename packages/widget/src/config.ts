import type { WidgetConfig } from '@innerloop/shared'
import type { AskingNeeds } from './asking/start-asking.ts'
import { backoffMs } from './backoff.ts'
import type { Chunks } from './edges.ts'
import type { Rules } from './rules/start-rules.ts'
import type { Ready } from './trigger.ts'

const FRESH_MS = 5 * 60_000

export type Copy = { config: WidgetConfig; at: number }
type Needs = Pick<AskingNeeds, 'project' | 'request' | 'store' | 'now' | 'load' | 'log'> & {
  mayAsk(): boolean
  startRules(chunk: Chunks['rules'], config: () => WidgetConfig): Rules
}

export function isFresh(copy: Copy | null | undefined, now: number): boolean {
  return Math.abs(now - (copy?.at ?? 0)) < FRESH_MS
}

/**
 * The project's surveys: at once from a fresh copy, else from the collector, else from a stale copy. They are
 * ready once the rules that they need are there, too.
 */
export function createConfig({ project, request, store, now, load, log, mayAsk, startRules }: Needs) {
  let copy: Copy | null | undefined
  let rules: Rules | undefined
  /** Stays, done, while a failed one is not to be repeated yet. */
  let flight: Promise<void> | undefined
  let failures = 0
  let arrive: (ready: Ready) => void
  const arrival = new Promise<Ready>((resolve) => (arrive = resolve))

  async function read(): Promise<Ready | undefined> {
    copy ??= store.get('config')
    if (mayAsk() && !(isFresh(copy, now()) && ready())) await (flight ??= refresh())
    return ready()
  }

  /** The browser's own cache revalidates by ETag: a header of ours would cost a preflight. */
  async function refresh(): Promise<void> {
    try {
      if (!isFresh(copy, now())) {
        const reply = await request(`widget/${project}`, { cache: 'no-cache' })
        const config = await reply.json()
        if (!config.surveys?.map) throw config
        copy = { config, at: now() }
        store.set('config', copy)
      }
      if (copy!.config.hasRules) rules ??= startRules(await load('rules'), () => copy!.config)
      arrive(ready()!)
      failures = 0
      flight = undefined
    } catch (error) {
      log('No survey came.', error)
      setTimeout(() => {
        flight = undefined
        if (!ready()) void read()
      }, backoffMs(failures++))
    }
  }

  function ready(): Ready | undefined {
    return copy && (rules || !copy.config.hasRules) ? { config: copy.config, rules } : undefined
  }

  return { read, ready, arrival }
}
