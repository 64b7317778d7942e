import type { Context } from 'hono'
import type { NodeEnv } from '../http.ts'
import { problem } from '../problem.ts'
import type { Directory, ProjectEntry } from '../projects/directory.ts'
import { pickProject } from '../projects/pick-project.ts'
import { type Access, type Actor, EVERY_PROJECT, may, mayEnter } from './access.ts'
import type { Identify } from './create-identify.ts'
import type { Permission } from './permissions.ts'

export type Admitted = { entry: ProjectEntry; actor: Actor; access: Access }
/** `projectId` may be `*`. */
export type AdmittedToScope = { projectId: string; actor: Actor; access: Access }

export type Admission = {
  /**
   * Who is asking.
   *
   * @throws Problem `admin-key.missing`, `admin-key.unknown`, `session.ended` or `request.cross-site`
   */
  identify: Identify
  /**
   * The project that the query names, or the only one that they may enter, for somebody with the permission.
   * A project that they may not enter is one that is not known.
   *
   * @throws Problem as `identify`; `project.unknown`, `project.ambiguous` or `access.denied`
   */
  admit(context: Context<NodeEnv>, permission: Permission): Promise<Admitted>
  /** To the project that the address names. @throws Problem as `admit` */
  admitTo(context: Context<NodeEnv>, projectId: string, permission: Permission): Promise<Admitted>
  /** For what belongs to no single project. @throws Problem as `admit` */
  admitEverywhere(context: Context<NodeEnv>, permission: Permission): Promise<Actor>
  /** To a project as `admit`, or with `?project=*` to what holds for all of them. @throws Problem as `admit` */
  admitToScope(context: Context<NodeEnv>, permission: Permission): Promise<AdmittedToScope>
}

type Dependencies = { directory: Directory; identify: Identify }

export function createAdmission({ directory, identify }: Dependencies): Admission {
  function enter(access: Access, permission: Permission, project: string | undefined): ProjectEntry {
    const visible = directory.all().filter((entry) => mayEnter(access, entry.project.id))
    const entry = pickProject(visible, project)
    if (!may(access, permission, entry.project.id)) throw denied(permission)
    return entry
  }

  return {
    identify,
    async admit(context, permission) {
      const access = await identify(context)
      return { entry: enter(access, permission, context.req.query('project')), actor: access.actor, access }
    },
    async admitTo(context, projectId, permission) {
      const access = await identify(context)
      return { entry: enter(access, permission, projectId), actor: access.actor, access }
    },
    async admitEverywhere(context, permission) {
      const access = await identify(context)
      enterEverywhere(access, permission)
      return access.actor
    },
    async admitToScope(context, permission) {
      const access = await identify(context)
      const { actor } = access
      const project = context.req.query('project')
      if (project !== EVERY_PROJECT)
        return { projectId: enter(access, permission, project).project.id, actor, access }
      enterEverywhere(access, permission)
      return { projectId: EVERY_PROJECT, actor, access }
    },
  }
}

function enterEverywhere(access: Access, permission: Permission): void {
  if (!may(access, permission, EVERY_PROJECT)) throw denied(permission)
}

function denied(permission: Permission): Error {
  return problem('access.denied', `It needs the permission "${permission}".`)
}
