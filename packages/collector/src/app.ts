import { Hono } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { newId } from '@innerloop/shared/new-id'
import { createAdmission } from './access/create-admit.ts'
import { type Database, StoreUnavailable } from './database/open-database.ts'
import type { NodeEnv } from './http.ts'
import { createHostedRoutes } from './hosted/hosted-routes.ts'
import { createSessionRoutes } from './keys/session-routes.ts'
import { createPageFiles } from './page-files.ts'
import type { Limits } from './limits/create-limits.ts'
import { createHealthRoutes } from './operations/health-routes.ts'
import type { LiveStreams } from './operations/live-streams.ts'
import type { Log } from './operations/logs/create-log.ts'
import { describeError } from './operations/logs/describe-error.ts'
import type { Meters } from './operations/metrics/create-meters.ts'
import { createMetricsRoutes } from './operations/metrics/metrics-routes.ts'
import { createPeopleRoutes } from './people/people-routes.ts'
import { Problem, problem, problemDocument } from './problem.ts'
import type { Directory } from './projects/directory.ts'
import { createWidgetRoutes } from './projects/widget-routes.ts'
import { createReferenceRoutes } from './reference/reference-routes.ts'
import { createReportRoutes } from './reports/report-routes.ts'
import type { LiveFeed } from './responses/live-feed.ts'
import type { ReceiveResponses } from './responses/receive-responses.ts'
import { createResponseRoutes } from './responses/response-routes.ts'
import { createWatchRoutes } from './responses/watch-routes.ts'
import { createWidgetFileRoutes } from './widget-files/widget-file-routes.ts'

export type AppDependencies = {
  database: Database
  directory: Directory
  liveFeed: LiveFeed
  receiveResponses: ReceiveResponses
  clock: () => number
  log: Log
  publicUrl: string | undefined
  limits: Limits
  folders: { widget: string; dashboard: string; shop: string | undefined }
  operations: {
    isDraining: () => boolean
    liveStreams: LiveStreams
    meters: Meters
    metricsToken: string | undefined
  }
}

/** The collector's HTTP side. The wire comes first and meets no middleware. */
export function createApp(dependencies: AppDependencies): Hono<NodeEnv> {
  const { folders, log, operations } = dependencies
  const app = new Hono<NodeEnv>()
  const admission = createAdmission(dependencies)
  const administered = { ...dependencies, admission }

  app.route('/v1/responses', createResponseRoutes(dependencies, operations.meters.countRejected))
  app.route('/v1/widget', createWidgetRoutes(dependencies))
  app.route('/v1/session', createSessionRoutes(dependencies))
  app.route('/v1/reports', createReportRoutes(administered))
  app.route('/v1/people', createPeopleRoutes(administered))
  app.use('/v1/responses/stream', operations.liveStreams.track)
  app.route('/v1/responses', createWatchRoutes(administered))
  app.route('/', createHealthRoutes(dependencies.database, operations.isDraining))
  app.route('/', createMetricsRoutes({ ...operations, metrics: operations.meters.metrics }))
  app.route('/', createReferenceRoutes())
  app.route('/s', createHostedRoutes(dependencies.directory))
  app.route('/widget', createWidgetFileRoutes(folders.widget))
  if (folders.shop)
    app.route('/shop', createPageFiles({ folder: folders.shop, path: '/shop', ...SHOP_POLICY }))
  app.route('/', createPageFiles({ folder: folders.dashboard, path: '', ...DASHBOARD_POLICY }))

  const refuse = (refusal: Problem) => {
    operations.meters.countRefusal(refusal)
    return respond(refusal)
  }
  app.notFound(() => refuse(problem('request.not-found')))
  app.onError((error) => {
    if (error instanceof Problem) return refuse(error)
    if (error instanceof StoreUnavailable) {
      log(`The store is unavailable: ${error.message}`)
      return refuse(problem('server.busy', 'Send it again later.'))
    }
    if (error instanceof HTTPException) return error.getResponse()
    const requestId = newId()
    log(`Request ${requestId} failed: ${describeError(error)}`)
    return refuse(problem('server.bug', `Tell us the request id ${requestId}.`))
  })
  return app
}

function respond(refusal: Problem): Response {
  const document = problemDocument(refusal)
  return new Response(JSON.stringify(document), {
    status: document.status,
    headers: {
      ...rateLimitHeaders(refusal),
      'content-type': 'application/problem+json',
      // Pages everywhere may learn why they were refused; no answer depends on a cookie of theirs.
      'access-control-allow-origin': '*',
      'access-control-expose-headers': 'retry-after',
      ...(document.status === 503 && { 'retry-after': '5' }),
    },
  })
}

/** RateLimit fields for HTTP, draft-ietf-httpapi-ratelimit-headers. */
function rateLimitHeaders({ code, more }: Problem): Record<string, string> {
  if (code !== 'request.too-many') return {}
  const { retryAfterSeconds, policy } = more as { retryAfterSeconds: number; policy: Record<string, unknown> }
  return {
    'retry-after': String(retryAfterSeconds),
    'ratelimit-policy': `"${policy['name']}";q=${policy['perMinute']};w=60`,
    ratelimit: `"${policy['name']}";r=0;t=${retryAfterSeconds}`,
  }
}

const SHOP_POLICY = {
  contentSecurityPolicy: {
    defaultSrc: ["'self'"],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'"],
    requireTrustedTypesFor: ["'script'"],
  },
}

const DASHBOARD_POLICY = {
  contentSecurityPolicy: {
    defaultSrc: ["'none'"],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'"],
    imgSrc: ["'self'"],
    connectSrc: ["'self'"],
    fontSrc: ["'self'"],
    baseUri: ["'none'"],
    formAction: ["'self'"],
    frameAncestors: ["'none'"],
    requireTrustedTypesFor: ["'script'"],
  },
}
