import type { Context } from 'hono'
import { getCookie } from 'hono/cookie'
import type { Database } from '../database/open-database.ts'
import { bearerOf, type NodeEnv } from '../http.ts'
import { readKeyAccess } from '../keys/admin-keys.ts'
import { problem } from '../problem.ts'
import type { Directory, ProjectEntry } from '../projects/directory.ts'
import { pickProject } from '../projects/pick-project.ts'
import { type Access, type Actor, EVERY_PROJECT, may, mayEnter } from './access.ts'
import type { Permission } from './permissions.ts'

export const SESSION_COOKIE = 'innerloop_session'

export type Admitted = { entry: ProjectEntry; actor: Actor }

export type Admission = {
  /**
   * Who is asking. @throws Problem `admin-key.missing` or `admin-key.unknown`
   */
  identify(context: Context<NodeEnv>): Promise<Access>
  /**
   * The project that the query names, or the only one that they may enter, for somebody with the permission.
   * A project that they may not enter is one that is not known.
   *
   * @throws Problem `admin-key.missing`, `admin-key.unknown`, `project.unknown`, `project.ambiguous` or
   *   `access.denied`
   */
  admit(context: Context<NodeEnv>, permission: Permission): Promise<Admitted>
  /** For what belongs to no single project. @throws Problem as `admit` */
  admitEverywhere(context: Context<NodeEnv>, permission: Permission): Promise<Actor>
}

type Dependencies = { database: Database; directory: Directory; clock: () => number }

/** Lets through who shows an admin key as a bearer token, or the cookie of a session. */
export function createAdmission({ database, directory, clock }: Dependencies): Admission {
  async function identify(context: Context<NodeEnv>): Promise<Access> {
    const bearer = bearerOf(context)
    const key = bearer ?? getCookie(context, SESSION_COOKIE)
    if (key === undefined)
      throw problem(
        'admin-key.missing',
        'Send "Authorization: Bearer <admin key>", or sign in on the dashboard.',
      )
    const kind = bearer === undefined ? 'session' : 'admin'
    const access = await database.read((tx) => readKeyAccess(tx, { key, kind, now: clock() }))
    if (!access) throw problem('admin-key.unknown', 'Make a new one with `npx pnpm innerloop key`.')
    return access
  }

  return {
    identify,
    async admit(context, permission) {
      const access = await identify(context)
      const visible = directory.all().filter(({ project }) => mayEnter(access, project.id))
      const entry = pickProject(visible, context.req.query('project'))
      if (!may(access, permission, entry.project.id)) throw denied(permission)
      return { entry, actor: access.actor }
    },
    async admitEverywhere(context, permission) {
      const access = await identify(context)
      if (!may(access, permission, EVERY_PROJECT)) throw denied(permission)
      return access.actor
    },
  }
}

function denied(permission: Permission): Error {
  return problem('access.denied', `It needs the permission "${permission}".`)
}
