import type { MiddlewareHandler } from 'hono'
import type { ServerResponse } from 'node:http'
import type { NodeEnv } from '../http.ts'
import { problem } from '../problem.ts'

/** The answers that never end by themselves. */
export type LiveStreams = {
  track: MiddlewareHandler<NodeEnv>
  count(): number
  /** Ends those that are open; who still may watch comes back by itself. */
  interrupt(): void
  /** Ends those that are open, and lets no more begin. */
  end(): void
}

export function createLiveStreams(): LiveStreams {
  const open = new Set<ServerResponse>()
  let hasEnded = false
  function interrupt() {
    for (const response of open) response.end()
  }
  return {
    async track(context, next) {
      if (hasEnded) throw problem('server.busy', 'It is being stopped.')
      await next()
      const { outgoing } = context.env
      if (!context.res.ok || !('shouldKeepAlive' in outgoing) || outgoing.destroyed) return
      const response = outgoing as ServerResponse
      open.add(response)
      response.once('close', () => open.delete(response))
    },
    count: () => open.size,
    interrupt,
    end() {
      hasEnded = true
      interrupt()
    },
  }
}
