import type { Config } from '../config.ts'
import { createIdentitySecret } from '../keys/identity-secrets.ts'
import { withProject } from './database-file.ts'

export async function secretCommand(config: Config, { project }: { project?: string }): Promise<void> {
  const secret = await withProject(config, project, (database, entry) =>
    database.write((tx) => createIdentitySecret(tx, entry.project.id, Date.now())),
  )
  console.log(secret)
}
