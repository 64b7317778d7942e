import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Config } from '../config.ts'
import { type Database, openDatabase } from '../database/open-database.ts'
import { createDirectory, type ProjectEntry } from '../projects/directory.ts'
import { pickProject } from '../projects/pick-project.ts'

export function databaseFile({ dataFolder }: Config): string {
  return join(dataFolder, 'innerloop.db')
}

/** For commands that work on what is there: a mistyped folder must not become an empty database. */
export async function withDatabase<T>(config: Config, work: (database: Database) => Promise<T>): Promise<T> {
  const file = databaseFile(config)
  if (!existsSync(file))
    throw new Error(`There is no database at ${file}. Start the collector once, or set INNERLOOP_DATA.`)
  const database = openDatabase(file)
  try {
    return await work(database)
  } finally {
    database.close()
  }
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
