import type { InitOptions, Innerloop } from './api.ts'
import type { Listeners } from './asking/start-asking.ts'
import type { Edges } from './edges.ts'
import { startWidget, type Widget } from './widget.ts'

const METHODS = 'track identify show close reset optOut optIn explain'.split(' ') as (keyof Widget)[]

/** The public object. It touches nothing before `init`; what is called earlier is done then. */
export function createInnerloop(edges: Edges): Innerloop {
  const listeners: Listeners = new Set()
  let isDebug: boolean | undefined
  let init!: Innerloop['init']

  const widget = new Promise<InitOptions>((resolve) => (init = resolve)).then(({ ...options }) => {
    isDebug = options.debug ||= location.search.includes('innerloop=debug')
    return startWidget(options, edges, listeners, log)
  })
  widget.catch(log)

  return {
    init,
    on(...entry) {
      listeners.add(entry)
      return () => void listeners.delete(entry)
    },
    ...(Object.fromEntries(METHODS.map((name) => [name, guarded(name)])) as unknown as Widget),
  }

  /** The host page never breaks because of us: this is the one guard of the public functions. */
  function guarded(name: keyof Widget) {
    return async (...args: unknown[]) => {
      try {
        return await ((await widget)[name] as (...args: unknown[]) => unknown)(...args)
      } catch (error) {
        log(error)
      }
    }
  }

  function log(...parts: unknown[]): void {
    if (isDebug) console.info('[innerloop]', ...parts)
  }
}
