import { createServer, type RequestListener, type Server } from 'node:http'
import { getRequestListener } from '@hono/node-server'
import { runAnalyses } from './analyses/run-analyses.ts'
import { scheduleAnalyses } from './analyses/schedule-analyses.ts'
import { createApp } from './app.ts'
import { createRefuse } from './create-refuse.ts'
import type { Database } from './database/open-database.ts'
import type { TargetRules } from './deliveries/guard/judge-target.ts'
import type { MailAddress } from './deliveries/mail/mail-address.ts'
import type { SmtpSettings } from './deliveries/mail/smtp-settings-of.ts'
import { createInnerLoop } from './inner-loop/create-inner-loop.ts'
import { scheduleDigests } from './inner-loop/schedule-digests.ts'
import { scheduleEscalation } from './inner-loop/schedule-escalation.ts'
import { scheduleWarnings } from './warnings/schedule-warnings.ts'
import { startDeliveries } from './inner-loop/start-deliveries.ts'
import { keepInsideAnswers } from './inside/keep-inside-answers.ts'
import { createLimits, type LimitOptions } from './limits/create-limits.ts'
import type { OidcSettings } from './members/create-auth.ts'
import { prepareDrain } from './operations/drain-server.ts'
import { createLiveStreams } from './operations/live-streams.ts'
import type { Log } from './operations/logs/create-log.ts'
import { createMeters } from './operations/metrics/create-meters.ts'
import type { Metric } from './operations/metrics/metric.ts'
import { createDirectory } from './projects/directory.ts'
import { createAnswerSave } from './responses/create-answer-save.ts'
import { createSaveListener } from './responses/create-save-listener.ts'
import { createLiveFeed } from './responses/live-feed.ts'
import { createReceiveResponses } from './responses/receive-responses.ts'
import type { NamingSettings } from './themes/naming/propose-names.ts'

export type ServerOptions = {
  database: Database
  port: number
  /** Every address of the machine, unless one is named. */
  host?: string | undefined
  publicUrl: string | undefined
  /** Without one, /metrics answers only to the machine itself. */
  metricsToken?: string | undefined
  /** People may sign in through this provider too. Needs a `publicUrl`. */
  oidc?: OidcSettings | undefined
  /** Beside those of the server. */
  metrics?: readonly Metric[] | undefined
  folders: { widget: string; dashboard: string; shop: string | undefined }
  limits?: LimitOptions
  /** Undefined: nobody is told by mail. */
  mail?: { smtp: SmtpSettings; from: MailAddress } | undefined
  /** Where webhooks and chats may be; the public Internet alone, unless more is said. */
  webhooks?: TargetRules | undefined
  /** Works out the analyses that are due; in this very process, unless told otherwise. */
  analyse?: ((signal: AbortSignal) => Promise<void>) | undefined
  /** Who proposes names of themes; undefined: nobody. */
  naming?: NamingSettings | undefined
  /** How long what a collector died at waits for another one. */
  leaseMs?: number
  clock?: () => number
  log?: Log
  /** Replaced by the test that proves the kill test's teeth. */
  createReceive?: typeof createReceiveResponses
}

export type RunningServer = {
  port: number
  /** Answers what was taken in, then closes; resolves when all is on the disk. */
  stop(): Promise<void>
}

const WATCH_STORE_MS = 1000
const DRAIN_MS = 8000
/** Longer than nginx keeps an idle connection to us (60 s), so that none is closed under a request on its way. */
const KEEP_ALIVE_MS = 65_000

/** @throws Error if the port is taken */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { database, clock = Date.now, log = logToConsole, createReceive = createReceiveResponses } = options
  const directory = await createDirectory(database)
  const liveFeed = createLiveFeed()
  const liveStreams = createLiveStreams()
  const meters = createMeters({ database, liveStreams, more: options.metrics })
  const deliverer = await startDeliveries({ ...options, directory, clock, log, url: () => url })
  const onDeliveries = deliverer.wake
  const escalation = scheduleEscalation({ database, directory, clock, log, onDeliveries })
  const warnings = scheduleWarnings({ database, directory, clock, log, onDeliveries })
  const digests = scheduleDigests({ database, directory, clock, log, onDeliveries })
  const analyses = scheduleAnalyses({
    database,
    run:
      options.analyse ?? (async (signal) => void (await runAnalyses({ database, directory, clock, signal }))),
    clock,
    log,
  })
  const innerLoop = createInnerLoop({ liveFeed, log, clock, onDeliveries })
  const receiveResponses = meters.measure(createReceive)(database, innerLoop.after, innerLoop.within)
  const limits = createLimits(clock, options.limits)
  let isDraining = false
  const operations = { isDraining: () => isDraining, liveStreams, meters, metricsToken: options.metricsToken }
  const { publicUrl } = options
  const onRejected = meters.countRejected
  const answerSave = createAnswerSave({
    directory,
    receiveResponses,
    keepInside: (answers) => database.store((tx) => keepInsideAnswers(tx, answers)),
    clock,
    publicUrl,
    limits,
    onRejected,
  })
  const refuse = createRefuse({ log, countRefusal: meters.countRefusal })
  const given = {
    ...options,
    onDeliveries,
    onAnalyses: analyses.wake,
    limits,
    clock,
    log,
    directory,
    liveFeed,
    operations,
    answerSave,
    refuse,
  }
  const others = getRequestListener(createApp(given).fetch, { hostname: options.host })
  const { server, drain } = await listen(createSaveListener({ answerSave, refuse, others }), options)

  const url = publicUrl ?? `http://localhost:${portOf(server)}`
  let commits = database.foreignCommits()
  const watch = setInterval(() => {
    const now = database.foreignCommits()
    if (now === commits) return
    commits = now
    directory.reload().then(
      () => liveFeed.announce({ kind: 'changed' }),
      (error: Error) => log(`The projects could not be read again: ${error.message}`),
    )
  }, WATCH_STORE_MS)

  return {
    port: portOf(server),
    async stop() {
      isDraining = true
      clearInterval(watch)
      escalation.stop()
      warnings.stop()
      digests.stop()
      analyses.stop()
      await deliverer.stop()
      await drain({ endStreams: liveStreams.end, withinMs: DRAIN_MS })
    },
  }
}

function logToConsole(line: string): void {
  console.error(line)
}

type Listening = { server: Server; drain: ReturnType<typeof prepareDrain> }

function listen(
  listener: RequestListener,
  { port, host }: Pick<ServerOptions, 'port' | 'host'>,
): Promise<Listening> {
  return new Promise((resolve, reject) => {
    const server = createServer(listener)
    const drain = prepareDrain(server)
    server.keepAliveTimeout = KEEP_ALIVE_MS
    server.once('error', (error: NodeJS.ErrnoException) => {
      const isTaken = error.code === 'EADDRINUSE'
      reject(isTaken ? new Error(`Port ${port} is taken. Set PORT to another one.`, { cause: error }) : error)
    })
    server.listen(port, host, () => resolve({ server, drain }))
  })
}

function portOf(server: Server): number {
  const address = server.address()
  return typeof address === 'object' && address ? address.port : 0
}
