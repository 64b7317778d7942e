import type { ProblemCode } from '@innerloop/shared/problem-codes'
import type { z } from 'zod'
import type { Permission } from '../access/permissions.ts'
import type { schemas } from './schemas.ts'

type SchemaName = keyof typeof schemas

export type Operation = {
  id: string
  method: 'get' | 'post' | 'put' | 'patch' | 'delete'
  /** As the router has it, with `:parameters`. */
  path: string
  tag: 'Widget' | 'Reports' | 'Responses' | 'People' | 'Programme' | 'Access' | 'Operations' | 'Pages'
  summary: string
  description?: string
  /** What it asks for, in the project or (`isInstallationWide`) in all of them; `any` of who is signed in. */
  permission?: Permission | 'any'
  isInstallationWide?: boolean
  query?: z.ZodObject
  body?: { types: string[]; schema: SchemaName }
  answers: Record<number, { description: string; type?: string; schema?: SchemaName }>
  problems: ProblemCode[]
}

export const JSON_TYPE = 'application/json'
export const FOR_ADMINS: ProblemCode[] = ['admin-key.missing', 'admin-key.unknown', 'access.denied']
/** Of every route that admits to a project. */
export const OF_A_PROJECT: ProblemCode[] = [
  ...FOR_ADMINS,
  'project.unknown',
  'project.ambiguous',
  'request.invalid',
]
