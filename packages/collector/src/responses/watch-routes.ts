import { Hono } from 'hono'
import { type SSEStreamingApi, streamSSE } from 'hono/streaming'
import { z } from 'zod'
import type { Admission } from '../access/create-admit.ts'
import type { Database } from '../database/open-database.ts'
import type { NodeEnv } from '../http.ts'
import { PageQuery } from '../paging.ts'
import { parseQuery } from '../query.ts'
import { listRecentResponses } from './list-recent-responses.ts'
import type { LiveFeed } from './live-feed.ts'
import { liveResponseOf } from './live-response-of.ts'
import { shownAnswerOf } from './shown-answer-of.ts'

export const RecentQuery = PageQuery.omit({ cursor: true }).extend({ touchpoint: z.string().optional() })
const HEARTBEAT_MS = 15_000
/** Whoever reads so much more slowly than things happen is let go; browsers come back by themselves. */
const MOST_WAITING = 10_000

type Dependencies = { database: Database; admission: Admission; liveFeed: LiveFeed }

/** What the team watches: the newest answers, and the live stream of what comes in. */
export function createWatchRoutes({ database, admission, liveFeed }: Dependencies): Hono<NodeEnv> {
  return new Hono<NodeEnv>()
    .get('/recent', async (context) => {
      const { entry } = await admission.admit(context, 'responses:read')
      const wanted = parseQuery(RecentQuery, context.req.query())
      const responses = await database.read((tx) =>
        listRecentResponses(tx, {
          projectId: entry.project.id,
          touchpoint: wanted.touchpoint,
          limit: wanted.limit,
        }),
      )
      return context.json({
        responses: responses.flatMap((response) => shownAnswerOf(entry, response) ?? []),
      })
    })
    .get('/stream', async (context) => {
      const { id } = (await admission.admit(context, 'responses:read')).entry.project
      // Nobody would ever read from it, nor end it.
      if (context.req.method === 'HEAD')
        return context.body(null, 200, { 'content-type': 'text/event-stream' })
      return streamSSE(context, (stream) => watch(stream, liveFeed, id))
    })
}

async function watch(stream: SSEStreamingApi, liveFeed: LiveFeed, projectId: string): Promise<void> {
  let waiting = 0
  function tell(event: string, data = ''): void {
    if (waiting === MOST_WAITING) return stream.abort()
    waiting += 1
    void stream.writeSSE({ event, data }).then(() => void (waiting -= 1))
  }
  const unsubscribe = liveFeed.subscribe((event) => {
    if (event.kind === 'changed') tell('changed')
    else if (event.stored.entry.project.id === projectId) {
      const { entry, survey, response } = event.stored
      tell('response', JSON.stringify(liveResponseOf(entry, survey, response)))
    }
  })
  stream.onAbort(unsubscribe)
  await stream.write(': watching\n\n')
  while (!stream.aborted) {
    await stream.sleep(HEARTBEAT_MS)
    await stream.write(': still here\n\n')
  }
}
