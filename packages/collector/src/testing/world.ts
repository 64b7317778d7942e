import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Programme } from '@innerloop/shared'
import { inject, onTestFinished } from 'vitest'
import { type Database, openDatabase } from '../database/open-database.ts'
import { createAdminKey } from '../keys/admin-keys.ts'
import { applyProgramme } from '../projects/apply-programme.ts'
import { type RunningServer, startServer } from '../server.ts'
import { aPostgresDatabase } from './postgres-databases.ts'
import { programme } from './shop.ts'

export { aCompletedResponse, aResponse, people, programme } from './shop.ts'

export function aFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'innerloop-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** Without anything in it. On PostgreSQL where the tests run there, else a file. */
export async function anEmptyDatabase(place?: string): Promise<Database> {
  const database = await openDatabase(place ?? (await aPlace()))
  onTestFinished(() => database.close())
  return database
}

export async function aPlace(): Promise<string> {
  const server = inject('postgresUrl')
  return server === undefined ? join(aFolder(), 'innerloop.db') : aPostgresDatabase(server)
}

export async function aDatabase(): Promise<Database> {
  const database = await anEmptyDatabase()
  await database.write((tx) => applyProgramme(tx, programme, 0))
  return database
}

/** How often a property is tried: on a server each try, with a database of its own, takes many times as long. */
export function triesOf(usual: number): number {
  return inject('postgresUrl') === undefined ? usual : Math.ceil(usual / 5)
}

export type World = RunningServer & {
  database: Database
  url: string
  key: string
  send(responses: unknown[], headers?: Record<string, string>): Promise<Response>
  post(body: string, headers?: Record<string, string>): Promise<Response>
  /** As somebody with the admin key. */
  read(path: string): Promise<Response>
}

type Options = Partial<Parameters<typeof startServer>[0]> & {
  project?: Partial<Programme['project']>
  touchpoints?: unknown[]
  teams?: unknown[]
  /** In place of the named ones, whose versions are 1. */
  surveys?: unknown[]
}

export async function aWorld({
  project,
  touchpoints,
  teams,
  surveys,
  ...options
}: Options = {}): Promise<World> {
  const database = options.database ?? (await aDatabase())
  const changed = Programme.parse({
    project: { ...programme.project, ...project },
    touchpoints: touchpoints ?? programme.touchpoints,
    surveys: surveys ?? programme.surveys,
    ...(teams && { teams }),
  })
  await database.write((tx) => applyProgramme(tx, changed, 0))
  const folder = aFolder()
  const server = await startServer({
    database,
    port: 0,
    publicUrl: undefined,
    folders: { widget: folder, dashboard: folder, shop: undefined },
    log: () => {},
    ...options,
  })
  onTestFinished(() => server.stop())
  const url = `http://localhost:${server.port}`
  const key = await database.write((tx) => createAdminKey(tx, Date.now()))
  const post: World['post'] = (body, headers = {}) =>
    fetch(`${url}/v1/responses`, {
      method: 'POST',
      body,
      headers: { 'content-type': 'text/plain', ...headers },
    })
  return {
    ...server,
    database,
    url,
    key,
    post,
    send: (responses, headers) =>
      post(JSON.stringify({ projectKey: 'pk_shop', sentAt: new Date().toISOString(), responses }), headers),
    read: (path) => fetch(url + path, { headers: { authorization: `Bearer ${key}` } }),
  }
}

// oxlint-disable-next-line typescript/no-explicit-any -- tests assert what it is
export function jsonOf(response: Response): Promise<any> {
  return response.json() as Promise<unknown>
}
