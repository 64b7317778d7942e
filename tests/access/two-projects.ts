import { newId } from '@innerloop/shared/new-id'
import type { Role } from '../../packages/collector/src/access/permissions.ts'
import { members, users } from '../../packages/collector/src/database/tables.ts'
import { createIdentitySecret, signatureOf } from '../../packages/collector/src/keys/identity-secrets.ts'
import { applyProgramme } from '../../packages/collector/src/projects/apply-programme.ts'
import { withKey } from '../../packages/collector/src/testing/members.ts'
import {
  aCompletedResponse,
  aDatabase,
  aWorld,
  jsonOf,
  programme,
} from '../../packages/collector/src/testing/world.ts'

export const PROJECTS = ['shop', 'cafe'] as const
const DIMENSIONS = [{ key: 'device', from: 'device' }]

export type ProjectId = (typeof PROJECTS)[number]

export type TwoProjects = Awaited<ReturnType<typeof twoProjects>>

/** A shop and a café, alike in all but their names, each with an answer of Ana's. */
export async function twoProjects() {
  const database = await aDatabase()
  const signatures = await database.write(async (tx) => {
    await applyProgramme(tx, programmeOf('cafe'), 0)
    const made: Partial<Record<ProjectId, string>> = {}
    for (const id of PROJECTS) made[id] = signatureOf(await createIdentitySecret(tx, id, 0), 'ana')
    return made as Record<ProjectId, string>
  })
  const world = await aWorld({
    database,
    project: { dimensions: DIMENSIONS },
    naming: { url: 'http://127.0.0.1:1/v1', model: 'none', key: undefined },
  })
  const asked = withKey(world.url, world.key)
  /** As somebody who may do everything. */
  const arrange = async (method: string, path: string, body?: unknown) => {
    const answer = await asked(method, path, body)
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`)
    return answer.status === 204 ? undefined : jsonOf(answer)
  }
  const answers = {} as Record<ProjectId, string>
  for (const id of PROJECTS) {
    const response = aCompletedResponse(9, { personId: 'ana', signature: signatures[id] })
    answers[id] = response.id
    await arrange('POST', '/v1/responses', batchOf(id, [response]))
    await arrange('POST', `/v1/journeys?project=${id}`, { id: 'buying', name: 'Buying', stages: [] })
  }
  return { ...world, arrange, answers, signatures, insertMember }

  /** Somebody with a role, but no password. `project` may be `*`. */
  async function insertMember(projectId: string, role: Role): Promise<string> {
    const id = newId()
    const stamps = { createdAt: 0, updatedAt: 0 }
    await database.write(async (tx) => {
      await tx
        .insert(users)
        .values({ id, name: 'Mia', email: `${id}@x.example`, emailVerified: true, ...stamps })
      await tx.insert(members).values({ projectId, userId: id, role, createdAt: 0 })
    })
    return id
  }
}

export function programmeOf(id: ProjectId) {
  return { ...programme, project: { ...programme.project, id, key: `pk_${id}`, dimensions: DIMENSIONS } }
}

export function batchOf(id: ProjectId, responses: unknown[]) {
  return { projectKey: `pk_${id}`, sentAt: new Date().toISOString(), responses }
}
