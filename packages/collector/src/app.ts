import { type Context, Hono } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { newId } from '@innerloop/shared/new-id'
import { createAccessRoutes } from './access/access-routes.ts'
import { createAdmission } from './access/create-admit.ts'
import { createEntrance } from './access/create-entrance.ts'
import { type Database, StoreUnavailable } from './database/open-database.ts'
import type { NodeEnv } from './http.ts'
import { createHostedRoutes } from './hosted/hosted-routes.ts'
import { createPageFiles } from './page-files.ts'
import type { Limits } from './limits/create-limits.ts'
import type { OidcSettings } from './members/create-auth.ts'
import { createHealthRoutes } from './operations/health-routes.ts'
import type { LiveStreams } from './operations/live-streams.ts'
import type { Log } from './operations/logs/create-log.ts'
import { describeError } from './operations/logs/describe-error.ts'
import type { Meters } from './operations/metrics/create-meters.ts'
import { createMetricsRoutes } from './operations/metrics/metrics-routes.ts'
import { createPeopleRoutes } from './people/people-routes.ts'
import { Problem, problem, problemDocument } from './problem.ts'
import type { Directory } from './projects/directory.ts'
import { createProgrammeRoutes } from './projects/programme-routes.ts'
import { createWidgetRoutes } from './projects/widget-routes.ts'
import { protectAnswers, SAFE_HEADERS } from './protect-answers.ts'
import { createReferenceRoutes } from './reference/reference-routes.ts'
import { createReportRoutes } from './reports/report-routes.ts'
import { createAnswerRoutes } from './responses/answer-routes.ts'
import { createLabelRoutes } from './responses/label-routes.ts'
import type { LiveFeed } from './responses/live-feed.ts'
import type { ReceiveResponses } from './responses/receive-responses.ts'
import { createResponseRoutes } from './responses/response-routes.ts'
import { createTagRoutes } from './responses/tag-routes.ts'
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
  oidc?: OidcSettings | undefined
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
  const entrance = createEntrance(dependencies)
  const admission = createAdmission({ ...dependencies, ...entrance })
  const administered = { ...dependencies, admission }
  const { liveStreams } = operations

  app.route('/v1/responses', createResponseRoutes(dependencies, operations.meters.countRejected))
  app.route('/v1/widget', createWidgetRoutes(dependencies))
  app.route('/v1', createAccessRoutes({ ...administered, ...entrance, liveStreams }))
  app.route('/v1/reports', createReportRoutes(administered))
  app.route('/v1/people', createPeopleRoutes(administered))
  app.route('/v1', createProgrammeRoutes(administered))
  app.use('/v1/responses/stream', liveStreams.track)
  app.route('/v1/responses', createWatchRoutes(administered))
  app.route('/v1/responses', createAnswerRoutes(administered))
  app.route('/v1/responses', createLabelRoutes(administered))
  app.route('/v1/tags', createTagRoutes(administered))
  app.route('/', createHealthRoutes(dependencies.database, operations.isDraining))
  app.route('/', createMetricsRoutes({ ...operations, metrics: operations.meters.metrics }))
  app.route('/', createReferenceRoutes())
  app.route('/s', createHostedRoutes(dependencies.directory))
  app.route('/widget', createWidgetFileRoutes(folders.widget))
  if (folders.shop)
    app.route('/shop', createPageFiles({ folder: folders.shop, path: '/shop', ...SHOP_POLICY }))
  app.route('/', createPageFiles({ folder: folders.dashboard, path: '', ...DASHBOARD_POLICY }))

  const refuse = (refusal: Problem, context: Context<NodeEnv>) => {
    operations.meters.countRefusal(refusal)
    return respond(refusal, isOfTheWire(context))
  }
  app.notFound((context) => refuse(problem('request.not-found'), context))
  app.onError((error, context) => {
    if (error instanceof Problem) return refuse(error, context)
    if (error instanceof StoreUnavailable) {
      log(`The store is unavailable: ${error.message}`)
      return refuse(problem('server.busy', 'Send it again later.'), context)
    }
    if (error instanceof HTTPException) return error.getResponse()
    const requestId = newId()
    log(`Request ${requestId} failed: ${describeError(error)}`)
    return refuse(problem('server.bug', `Tell us the request id ${requestId}.`), context)
  })
  return protectAnswers(app, dependencies.publicUrl)
}

/** What pages everywhere send and fetch. They may learn why they were refused; no answer depends on a cookie of theirs. */
function isOfTheWire({ req }: Context<NodeEnv>): boolean {
  return (
    (req.path === '/v1/responses' && req.method === 'POST') ||
    req.path.startsWith('/v1/widget/') ||
    req.path.startsWith('/widget/')
  )
}

function respond(refusal: Problem, isForAll: boolean): Response {
  const document = problemDocument(refusal)
  return new Response(JSON.stringify(document), {
    status: document.status,
    headers: {
      ...SAFE_HEADERS,
      ...rateLimitHeaders(refusal),
      'content-type': 'application/problem+json',
      'cache-control': 'no-store',
      ...(isForAll && FOR_ALL),
      ...(document.status === 503 && { 'retry-after': '5' }),
    },
  })
}

const FOR_ALL = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': 'retry-after',
  'cross-origin-resource-policy': 'cross-origin',
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
    objectSrc: ["'none'"],
    baseUri: ["'none'"],
    formAction: ["'self'"],
    frameAncestors: ["'none'"],
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
