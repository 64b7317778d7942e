import { OPERATOR } from '../access/operator.ts'
import { recordAct } from '../audit/record-act.ts'
import type { Config } from '../config.ts'
import { createIdentitySecret } from '../keys/identity-secrets.ts'
import { withProject } from './database-file.ts'

export async function secretCommand(config: Config, { project }: { project?: string }): Promise<void> {
  const secret = await withProject(config, project, (database, entry) =>
    database.write(async (tx) => {
      const { id } = entry.project
      const act = { projectId: id, actor: OPERATOR, act: 'identity-secret.made', subject: id }
      await recordAct(tx, act, Date.now())
      return createIdentitySecret(tx, id, Date.now())
    }),
  )
  console.log(secret)
}
