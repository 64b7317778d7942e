import { EVERY_PROJECT } from '../access/access.ts'
import type { Database } from '../database/open-database.ts'
import { createDirectory } from '../projects/directory.ts'
import { pickProject } from '../projects/pick-project.ts'

/** The id of the project that is named, or `*`. @throws Problem `project.unknown` */
export async function nameScope(database: Database, project = EVERY_PROJECT): Promise<string> {
  if (project === EVERY_PROJECT) return EVERY_PROJECT
  return pickProject((await createDirectory(database)).all(), project).project.id
}
