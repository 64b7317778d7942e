import type { Permission, Role } from './permissions.ts'

/** Who acts, as the audit log names them. A `command` is one of the operator's, on the machine itself. */
export type Actor = { kind: 'key' | 'person' | 'command'; id: string; name: string }

/** A routing rule of the project's own. */
export type RuleActor = { kind: 'rule'; id: string; name: string }

export const EVERY_PROJECT = '*'

/** Permissions in one project, or in every one that there is and will be. */
export type Grant = { projectId: string; permissions: readonly Permission[]; role?: Role }

export type Access = { actor: Actor; grants: readonly Grant[] }

export function mayEnter({ grants }: Access, projectId: string): boolean {
  return grants.some((grant) => covers(grant, projectId))
}

export function may({ grants }: Access, permission: Permission, projectId: string): boolean {
  return grants.some((grant) => covers(grant, projectId) && grant.permissions.includes(permission))
}

/** Whether somebody may do all of this there, and so may let others do it. */
export function mayAll(access: Access, permissions: readonly Permission[], projectId: string): boolean {
  return permissions.every((permission) => may(access, permission, projectId))
}

export function grantsIn({ grants }: Access, projectId: string): Grant[] {
  return grants.filter((grant) => covers(grant, projectId))
}

function covers(grant: Grant, projectId: string): boolean {
  return grant.projectId === EVERY_PROJECT || grant.projectId === projectId
}
