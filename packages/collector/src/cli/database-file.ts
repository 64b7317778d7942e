import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Config } from '../config.ts'
import { type Database, isServer, withOpenDatabase } from '../database/open-database.ts'
import { createDirectory, type ProjectEntry } from '../projects/directory.ts'
import { pickProject } from '../projects/pick-project.ts'

export function databaseIn(folder: string): string {
  return join(folder, 'innerloop.db')
}

/** @throws Error where the data is not in a file */
export function databaseFile({ dataFolder, databaseUrl }: Config): string {
  if (databaseUrl !== undefined)
    throw new Error('DATABASE_URL names a server: back up and restore it with its own tools, as pg_dump.')
  return databaseIn(dataFolder)
}

/** The server, or the file. */
export function databasePlace(config: Config): string {
  return config.databaseUrl ?? databaseFile(config)
}

/** For commands that work on what is there: a mistyped folder must not become an empty database. */
export async function withDatabase<T>(config: Config, work: (database: Database) => Promise<T>): Promise<T> {
  const place = databasePlace(config)
  if (!isServer(place) && !existsSync(place))
    throw new Error(`There is no database at ${place}. Start the collector once, or set INNERLOOP_DATA.`)
  return withOpenDatabase(place, work)
}

/** The same for one project: the named one, or the only one. */
export function withProject<T>(
  config: Config,
  projectId: string | undefined,
  work: (database: Database, entry: ProjectEntry) => Promise<T>,
): Promise<T> {
  return withDatabase(config, async (database) => {
    const directory = await createDirectory(database)
    return work(database, pickProject(directory.all(), projectId))
  })
}
