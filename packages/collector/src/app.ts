import { type Context, Hono } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { createAnalysisRoutes } from './analyses/analysis-routes.ts'
import { createAccessRoutes } from './access/access-routes.ts'
import { createAdmission } from './access/create-admit.ts'
import { createEntrance } from './access/create-entrance.ts'
import { createCaseRoutes } from './cases/case-routes.ts'
import { createReaderRoutes } from './deliveries/readers/reader-routes.ts'
import { createHuddleRoutes } from './huddles/huddle-routes.ts'
import { IDEAS } from './ideas/idea.ts'
import { createImprovementReportRoutes } from './initiatives/improvement-report-routes.ts'
import { createInboundHookRoutes } from './inbound/inbound-hook-routes.ts'
import { createInboundRoutes } from './inbound/inbound-routes.ts'
import { createInitiativeRoutes } from './initiatives/initiative-routes.ts'
import { followAct } from './inner-loop/follow-act.ts'
import { createImportRoutes } from './imports/import-routes.ts'
import { countCustomers, tellCustomers } from './inner-loop/tell-customers.ts'
import { createMineRoutes } from './mine/mine-routes.ts'
import { DECISIONS } from './decisions/decision.ts'
import { GOALS } from './goals/goal-kind.ts'
import { POPULATIONS } from './populations/population-kind.ts'
import { createRecordRoutes } from './records/create-record-routes.ts'
import type { Refuse } from './create-refuse.ts'
import type { Database } from './database/open-database.ts'
import { createDeliveryRoutes } from './deliveries/delivery-routes.ts'
import { createEndpointRoutes } from './deliveries/endpoints/endpoint-routes.ts'
import type { TargetRules } from './deliveries/guard/judge-target.ts'
import type { NodeEnv } from './http.ts'
import { createHostedRoutes } from './hosted/hosted-routes.ts'
import { createFollowRoutes } from './inner-loop/follow-routes.ts'
import { createObservationRoutes } from './observations/observation-routes.ts'
import { createPageFiles } from './page-files.ts'
import type { Limits } from './limits/create-limits.ts'
import type { OidcSettings } from './members/create-auth.ts'
import { createHealthRoutes } from './operations/health-routes.ts'
import type { LiveStreams } from './operations/live-streams.ts'
import type { Log } from './operations/logs/create-log.ts'
import type { Meters } from './operations/metrics/create-meters.ts'
import { createMetricsRoutes } from './operations/metrics/metrics-routes.ts'
import { createPeopleRoutes } from './people/people-routes.ts'
import { problem } from './problem.ts'
import type { Directory } from './projects/directory.ts'
import { createStandingRoutes } from './programme/standing-routes.ts'
import { createProgrammeRoutes } from './projects/programme-routes.ts'
import { createWidgetRoutes } from './projects/widget-routes.ts'
import { protectAnswers } from './protect-answers.ts'
import { createReferenceRoutes } from './reference/reference-routes.ts'
import { createComparisonRoutes } from './reports/comparison-routes.ts'
import { createReportRoutes } from './reports/report-routes.ts'
import { createRoutingRoutes } from './routing/store/routing-routes.ts'
import { createRuleRoutes, createTeamRoutes } from './routing/store/rule-routes.ts'
import { createAnswerRoutes } from './responses/answer-routes.ts'
import type { AnswerSave } from './responses/create-answer-save.ts'
import { createLabelRoutes } from './responses/label-routes.ts'
import type { LiveFeed } from './responses/live-feed.ts'
import { createResponseRoutes } from './responses/response-routes.ts'
import { createTagRoutes } from './responses/tag-routes.ts'
import { createWatchRoutes } from './responses/watch-routes.ts'
import { createSightings } from './sightings/create-sightings.ts'
import { createSightingRoutes } from './sightings/sighting-routes.ts'
import { createValueRoutes } from './value/value-routes.ts'
import type { NamingSettings } from './themes/naming/propose-names.ts'
import { createThemeRoutes } from './themes/theme-routes.ts'
import { MUST_WINS, PINNED_METRICS } from './scoreboard/pinned-kinds.ts'
import { createWinsRoutes } from './wins/wins-routes.ts'
import { createWidgetFileRoutes } from './widget-files/widget-file-routes.ts'

export type AppDependencies = {
  database: Database
  directory: Directory
  liveFeed: LiveFeed
  answerSave: AnswerSave
  refuse: Refuse
  clock: () => number
  log: Log
  publicUrl: string | undefined
  oidc?: OidcSettings | undefined
  limits: Limits
  /** Where endpoints may be. */
  webhooks?: TargetRules | undefined
  /** Who proposes names of themes; undefined: nobody. */
  naming?: NamingSettings | undefined
  /** Something is to be sent. */
  onDeliveries: () => void
  /** An analysis is to be run. */
  onAnalyses: () => void
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
  const { folders, operations } = dependencies
  const app = new Hono<NodeEnv>()
  const entrance = createEntrance(dependencies)
  const admission = createAdmission({ ...dependencies, ...entrance })
  const administered = { ...dependencies, admission }
  const { liveStreams } = operations
  const sightings = createSightings(dependencies.clock)

  app.route('/v1/responses', createResponseRoutes(dependencies.answerSave))
  app.route('/v1/widget', createWidgetRoutes({ ...dependencies, sightings }))
  app.route('/v1', createAccessRoutes({ ...administered, ...entrance, liveStreams }))
  app.route('/v1', createValueRoutes(administered))
  app.route('/v1/reports', createReportRoutes(administered))
  app.route('/v1/reports', createComparisonRoutes(administered))
  app.route('/v1/analyses', createAnalysisRoutes(administered))
  app.route('/v1/initiatives', createInitiativeRoutes({ ...administered, countCustomers, tellCustomers }))
  app.route('/v1/reports', createImprovementReportRoutes(administered))
  app.route('/v1/wins', createWinsRoutes(administered))
  app.route('/v1/populations', createRecordRoutes(POPULATIONS, administered))
  app.route('/v1/goals', createRecordRoutes(GOALS, administered))
  app.route('/v1/pinned-metrics', createRecordRoutes(PINNED_METRICS, administered))
  app.route('/v1/must-wins', createRecordRoutes(MUST_WINS, administered))
  app.route('/v1/decisions', createRecordRoutes(DECISIONS, administered))
  app.route('/v1/themes', createThemeRoutes(administered))
  app.route('/v1/ideas', createRecordRoutes(IDEAS, administered))
  app.route('/v1', createImportRoutes(administered))
  app.route('/v1/standing', createStandingRoutes(administered))
  app.route('/v1/inbound', createInboundRoutes(dependencies))
  app.route('/v1/inbound-hooks', createInboundHookRoutes(administered))
  app.route('/v1/people', createPeopleRoutes(administered))
  app.route('/v1/observations', createObservationRoutes(administered))
  app.route('/v1', createProgrammeRoutes(administered))
  app.route('/v1/projects', createSightingRoutes({ admission, sightings }))
  app.use('/v1/responses/stream', liveStreams.track)
  app.route('/v1/responses', createWatchRoutes(administered))
  app.route('/v1/responses', createAnswerRoutes(administered))
  app.route('/v1/responses', createLabelRoutes(administered))
  app.route('/v1/responses', createRoutingRoutes(administered))
  app.route('/v1/tags', createTagRoutes(administered))
  app.route('/v1/cases', createCaseRoutes({ ...administered, followAct }))
  app.route('/v1', createHuddleRoutes(administered))
  app.route('/v1/mine', createMineRoutes(administered))
  app.route('/v1/me/preferences', createReaderRoutes(administered))
  app.route('/v1/endpoints', createEndpointRoutes(administered))
  app.route('/v1/deliveries', createDeliveryRoutes(administered))
  app.route('/v1/rules', createRuleRoutes(administered))
  app.route('/v1/teams', createTeamRoutes(administered))
  app.route('/', createHealthRoutes(dependencies.database, operations.isDraining))
  app.route('/', createMetricsRoutes({ ...operations, metrics: operations.meters.metrics }))
  app.route('/', createReferenceRoutes())
  app.route('/s', createHostedRoutes(dependencies.directory))
  app.route('/follow', createFollowRoutes(dependencies))
  app.route('/widget', createWidgetFileRoutes(folders.widget))
  if (folders.shop)
    app.route('/shop', createPageFiles({ folder: folders.shop, path: '/shop', ...SHOP_POLICY }))
  app.route('/preview.html', createPageFiles({ folder: folders.dashboard, path: '', ...PREVIEW_POLICY }))
  app.route(
    '/',
    createPageFiles({ folder: folders.dashboard, path: '', views: DASHBOARD_VIEWS, ...DASHBOARD_POLICY }),
  )

  const refuse = (error: unknown, context: Context<NodeEnv>) => {
    const { body, ...init } = dependencies.refuse(error, isOfTheWire(context))
    return new Response(body, init)
  }
  app.notFound((context) => refuse(problem('request.not-found'), context))
  app.onError((error, context) =>
    error instanceof HTTPException ? error.getResponse() : refuse(error, context),
  )
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

/** Addresses that the dashboard itself makes sense of, and all below them. */
const DASHBOARD_VIEWS = [
  'cases',
  'decisions',
  'deliveries',
  'drivers',
  'goals',
  'huddle',
  'import',
  'initiatives',
  'inside',
  'install',
  'journeys',
  'loop',
  'mine',
  'people',
  'priorities',
  'programme',
  'responses',
  'rules',
  'scoreboard',
  'segments',
  'settings',
  'surveys',
  'themes',
  'touchpoints',
  'value',
]

const DASHBOARD_POLICY = {
  contentSecurityPolicy: {
    defaultSrc: ["'none'"],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'"],
    imgSrc: ["'self'"],
    connectSrc: ["'self'"],
    fontSrc: ["'self'"],
    // The survey editor shows the real widget, in a page of ours.
    frameSrc: ["'self'"],
    baseUri: ["'none'"],
    formAction: ["'self'"],
    frameAncestors: ["'none'"],
    requireTrustedTypesFor: ["'script'"],
  },
}

/** The survey editor shows a draft in it: the widget as on a page of the project, with a logo from anywhere. */
const PREVIEW_POLICY = {
  contentSecurityPolicy: {
    defaultSrc: ["'none'"],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'"],
    connectSrc: ["'self'"],
    imgSrc: ["'self'", 'https:'],
    baseUri: ["'none'"],
    formAction: ["'none'"],
    frameAncestors: ["'self'"],
    requireTrustedTypesFor: ["'script'"],
  },
}
