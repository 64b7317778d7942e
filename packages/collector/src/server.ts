import { type ServerType, serve } from '@hono/node-server'
import { createApp } from './app.ts'
import { createInnerLoop } from './inner-loop.ts'
import type { Database } from './database/open-database.ts'
import { createLimits, type LimitOptions } from './limits/create-limits.ts'
import { createDirectory } from './projects/directory.ts'
import { createLiveFeed } from './responses/live-feed.ts'
import { createReceiveResponses } from './responses/receive-responses.ts'

export type ServerOptions = {
  database: Database
  port: number
  publicUrl: string | undefined
  folders: { widget: string; dashboard: string; shop: string | undefined }
  limits?: LimitOptions
  clock?: () => number
  log?: (line: string) => void
  /** Replaced by the test that proves the kill test's teeth. */
  createReceive?: typeof createReceiveResponses
}

export type RunningServer = {
  port: number
  /** Answers what was taken in, then closes; resolves when all is on the disk. */
  stop(): Promise<void>
}

const WATCH_STORE_MS = 1000

/** @throws Error if the port is taken */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { database, clock = Date.now, log = console.error, createReceive = createReceiveResponses } = options
  const directory = await createDirectory(database)
  const liveFeed = createLiveFeed()
  const receiveResponses = createReceive(database, createInnerLoop({ liveFeed, log }))
  const limits = createLimits(clock, options.limits)
  const app = createApp({ ...options, limits, clock, log, directory, liveFeed, receiveResponses })
  const server = await listen(app.fetch, options.port)

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
      clearInterval(watch)
      await close(server)
    },
  }
}

function listen(fetch: Parameters<typeof serve>[0]['fetch'], port: number): Promise<ServerType> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch, port }, () => resolve(server))
    server.once('error', (error: NodeJS.ErrnoException) => {
      const isTaken = error.code === 'EADDRINUSE'
      reject(isTaken ? new Error(`Port ${port} is taken. Set PORT to another one.`, { cause: error }) : error)
    })
  })
}

function portOf(server: ServerType): number {
  const address = server.address()
  return typeof address === 'object' && address ? address.port : 0
}

function close(server: ServerType): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve())
    // Live streams never end by themselves.
    if ('closeIdleConnections' in server) {
      server.closeIdleConnections()
      setTimeout(() => server.closeAllConnections(), 2000).unref()
    }
  })
}
