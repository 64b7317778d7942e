import { z } from 'zod'

/** What somebody may do in a project. A key's scopes are permissions, a person's role stands for several. */
export const Permission = z.enum([
  'reports:read',
  'programme:read',
  'programme:write',
  'responses:read',
  'responses:write',
  'cases:read',
  'cases:write',
  'deliveries:read',
  'deliveries:write',
  'people:read',
  'people:write',
  'people:erase',
  'members:read',
  'members:write',
  'keys:write',
  'audit:read',
])
export type Permission = z.infer<typeof Permission>

export const Role = z.enum(['owner', 'manager', 'agent', 'viewer'])
export type Role = z.infer<typeof Role>

/** A viewer sees what customers say, not who they are. */
const VIEWER: Permission[] = ['reports:read', 'programme:read', 'responses:read']
/** An agent follows up with people. */
const AGENT: Permission[] = [
  ...VIEWER,
  'responses:write',
  'cases:read',
  'cases:write',
  'people:read',
  'members:read',
]
/** A manager decides what is asked, where, and of whom. */
const MANAGER: Permission[] = [
  ...AGENT,
  'programme:write',
  'deliveries:read',
  'deliveries:write',
  'people:write',
]

export const PERMISSIONS_OF: Record<Role, readonly Permission[]> = {
  owner: Permission.options,
  manager: MANAGER,
  agent: AGENT,
  viewer: VIEWER,
}
