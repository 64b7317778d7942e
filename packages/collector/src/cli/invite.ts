import { OPERATOR } from '../access/operator.ts'
import type { Config } from '../config.ts'
import { NewInvitation } from '../members/invitation.ts'
import { linkOf, makeInvitation } from '../members/make-invitation.ts'
import { withDatabase } from './database-file.ts'
import { nameScope } from './name-scope.ts'

type Options = { role: string; project?: string }

/** Prints the link with which somebody accepts, for seven days. So the first owner comes in. */
export async function inviteCommand(config: Config, email: string, options: Options): Promise<void> {
  const parsed = NewInvitation.safeParse({ email, role: options.role })
  if (!parsed.success) throw new Error(`"${email}" is not an e-mail address.`)
  const { token } = await withDatabase(config, async (database) => {
    const projectId = await nameScope(database, options.project)
    const invitation = { ...parsed.data, projectId, actor: OPERATOR }
    return database.write((tx) => makeInvitation(tx, invitation, Date.now()))
  })
  console.log(linkOf(token, config.publicUrl ?? `http://localhost:${config.port}`))
}
