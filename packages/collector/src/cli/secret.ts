import type { Config } from '../config.ts'
import { createIdentitySecret } from '../keys/identity-secrets.ts'
import { createDirectory } from '../projects/directory.ts'
import { pickProject } from '../projects/pick-project.ts'
import { withDatabase } from './database-file.ts'

export async function secretCommand(config: Config, { project }: { project?: string }): Promise<void> {
  const secret = await withDatabase(config, async (database) => {
    const entry = pickProject(await createDirectory(database), project)
    return database.write((tx) => createIdentitySecret(tx, entry.project.id, Date.now()))
  })
  console.log(secret)
}
