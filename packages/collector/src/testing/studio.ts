import { WidgetConfig } from '@innerloop/shared'
import { type ApiRefusal, createClient } from '../client/create-client.ts'
import { aWorld, jsonOf } from './world.ts'

export const NOON = Date.parse('2026-11-23T12:00:00Z')

/** The shop with its admin API, a clock that stands until it is moved, and what visitors would be asked. */
export async function aStudio({ at = NOON } = {}) {
  let now = at
  const world = await aWorld({ clock: () => now })
  const { call } = createClient(world)
  return {
    ...world,
    call,
    wait: (ms: number) => void (now += ms),
    goTo: (instant: string) => void (now = Date.parse(instant)),
    now: () => now,
    config: async () => WidgetConfig.parse(await jsonOf(await fetch(`${world.url}/v1/widget/pk_shop`))),
    /** Oldest first, as far as the clock moved between them. */
    async acts(project = 'shop') {
      const { data } = await call('GET /v1/audit', { query: { project, limit: 100 } })
      return data.acts.map(({ act, subject, details }) => [act, subject, details]).reverse()
    },
  }
}

export function codeOf(refused: Promise<unknown>): Promise<string | undefined> {
  return refused.then(
    () => 'accepted',
    (error: ApiRefusal) => error.code,
  )
}
