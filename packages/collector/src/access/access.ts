import type { Permission } from './permissions.ts'

/** Who acts, as the audit log names them. */
export type Actor = { kind: 'key' | 'person'; id: string; name: string }

export const EVERY_PROJECT = '*'

/** Permissions in one project, or in every one that there is and will be. */
export type Grant = { projectId: string; permissions: readonly Permission[] }

export type Access = { actor: Actor; grants: readonly Grant[] }

export function mayEnter({ grants }: Access, projectId: string): boolean {
  return grants.some((grant) => covers(grant, projectId))
}

export function may({ grants }: Access, permission: Permission, projectId: string): boolean {
  return grants.some((grant) => covers(grant, projectId) && grant.permissions.includes(permission))
}

function covers(grant: Grant, projectId: string): boolean {
  return grant.projectId === EVERY_PROJECT || grant.projectId === projectId
}
