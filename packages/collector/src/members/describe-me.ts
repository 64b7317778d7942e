import { type Access, EVERY_PROJECT, type Grant, grantsIn } from '../access/access.ts'
import { Permission } from '../access/permissions.ts'
import type { ProjectEntry } from '../projects/directory.ts'
import { strongest } from './add-member.ts'
import type { Me } from './member.ts'

/** Who somebody is, and what they may do where. */
export function describeMe(access: Access, entries: readonly ProjectEntry[]): Me {
  const projects = entries.flatMap(({ project: { id, name } }) => {
    const grants = grantsIn(access, id)
    if (grants.length === 0) return []
    const roles = grants.flatMap(({ role }) => role ?? [])
    return [{ id, name, ...(roles.length > 0 && { role: strongest(roles) }), permissions: allOf(grants) }]
  })
  return { actor: access.actor, everywhere: allOf(grantsIn(access, EVERY_PROJECT)), projects }
}

/** In the order in which they are declared. */
function allOf(grants: readonly Grant[]): Permission[] {
  return Permission.options.filter((one) => grants.some(({ permissions }) => permissions.includes(one)))
}
