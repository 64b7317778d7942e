import { createHash } from 'node:crypto'
import { widgetConfigOf } from '@innerloop/shared/widget-config-of'
import { Hono } from 'hono'
import type { Database } from '../database/open-database.ts'
import type { NodeEnv } from '../http.ts'
import { isSigned } from '../keys/identity-secrets.ts'
import type { Limits } from '../limits/create-limits.ts'
import { readHistory } from '../people/read-history.ts'
import { resolvePerson } from '../people/resolve-person.ts'
import { problem } from '../problem.ts'
import type { Sightings } from '../sightings/create-sightings.ts'
import type { Directory, ProjectEntry } from './directory.ts'
import { type Closed, readClosed } from './read-closed.ts'

/** A survey that has its answers is asked for so much longer. */
const COUNTED_EVERY_MS = 5000

type Dependencies = {
  directory: Directory
  database: Database
  clock: () => number
  limits: Limits
  sightings: Sightings
}
type Config = { body: string; etag: string; at: number }

/**
 * `GET /v1/widget/:projectKey`: all that the loader needs to decide by itself, the same for everybody.
 * `GET /v1/widget/:projectKey/history`: when a person, proved by a signature, was asked what.
 */
export function createWidgetRoutes(dependencies: Dependencies): Hono<NodeEnv> {
  const { directory, database, clock, limits, sightings } = dependencies
  const configs = new WeakMap<ProjectEntry, Config>()

  const routes = new Hono<NodeEnv>()

  routes.get('/:projectKey/history', async (context) => {
    limits.limitSender('history', context.env.incoming)
    const entry = entryOf(context.req.param('projectKey'))
    const { project, secrets } = entry
    const { person = '', signature = '' } = context.req.query()
    if (!isSigned(secrets, person, signature))
      throw problem('person.unproved', 'Sign the id with the newest secret of `innerloop secret`.')
    const history = await database.read((tx) => readHistory(tx, project.id, resolvePerson(entry, person)))
    return context.json({ history }, 200, {
      'access-control-allow-origin': '*',
      'cache-control': 'no-store',
    })
  })

  return routes.get('/:projectKey', async (context) => {
    const entry = entryOf(context.req.param('projectKey'))
    sightings.note(entry.project.id, context.env.incoming)
    const { body, etag } = await configOf(entry)
    const headers = {
      'access-control-allow-origin': '*',
      'access-control-expose-headers': 'etag',
      'cache-control': 'public, max-age=60',
      'content-type': 'application/json',
      etag,
    }
    if (context.req.header('if-none-match') === etag) return context.body(null, 304, headers)
    return context.body(body, 200, headers)
  })

  function entryOf(projectKey: string): ProjectEntry {
    const entry = directory.byKey(projectKey)
    if (!entry) throw problem('project-key.unknown', 'Check data-project on the script tag.')
    return entry
  }

  async function configOf(entry: ProjectEntry): Promise<Config> {
    const known = configs.get(entry)
    const now = clock()
    if (known && (!hasLimits(entry) || Math.abs(now - known.at) < COUNTED_EVERY_MS)) return known
    const closed = hasLimits(entry) && (await database.read((tx) => readClosed(tx, entry, now)))
    const config = { ...write(entry, closed || new Map()), at: now }
    configs.set(entry, config)
    return config
  }
}

function hasLimits({ published }: ProjectEntry): boolean {
  return published.some(({ limits }) => limits?.answers !== undefined || limits?.answersPerDay !== undefined)
}

function write(entry: ProjectEntry, closed: Closed): Pick<Config, 'body' | 'etag'> {
  const { project, published, touchpoints, secrets } = entry
  const config = widgetConfigOf({
    project,
    touchpoints: touchpoints.values(),
    surveys: published,
    hasHistory: secrets.length > 0,
    closedOf: ({ id }) => closed.get(id),
  })
  const body = JSON.stringify(config)
  return { body, etag: `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"` }
}
