import { createHash, timingSafeEqual } from 'node:crypto'
import { type Context, Hono } from 'hono'
import { bearerOf, isLoopback, type NodeEnv, requestHeader } from '../../http.ts'
import type { Metric } from './metric.ts'
import { renderMetrics } from './render-metrics.ts'

type Dependencies = { metrics: readonly Metric[]; metricsToken: string | undefined }

/** `GET /metrics`, for whoever shows the token; where none is set, for this machine alone. */
export function createMetricsRoutes({ metrics, metricsToken }: Dependencies): Hono<NodeEnv> {
  return new Hono<NodeEnv>().get('/metrics', (context) => {
    const headers = { 'cache-control': 'no-store' }
    if (metricsToken !== undefined && !showsToken(context, metricsToken))
      return context.text('Send "Authorization: Bearer <INNERLOOP_METRICS_TOKEN>".\n', 401, {
        ...headers,
        'www-authenticate': 'Bearer',
      })
    if (metricsToken === undefined && !isFromHere(context))
      return context.text('Ask from the same machine, or set INNERLOOP_METRICS_TOKEN.\n', 403, headers)
    return context.body(renderMetrics(metrics), 200, {
      ...headers,
      'content-type': 'text/plain; version=0.0.4; charset=utf-8',
    })
  })
}

function showsToken(context: Context<NodeEnv>, token: string): boolean {
  const shown = bearerOf(context)
  return shown !== undefined && timingSafeEqual(digest(shown), digest(token))
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest()
}

const FORWARDED = ['forwarded', 'x-forwarded-for', 'x-forwarded-proto', 'x-real-ip', 'via']

/** A reverse proxy on the same machine asks from here for somebody elsewhere, and says so in a header. */
function isFromHere(context: Context<NodeEnv>): boolean {
  return (
    isLoopback(context.env.incoming.socket.remoteAddress) &&
    FORWARDED.every((name) => requestHeader(context, name) === undefined)
  )
}
