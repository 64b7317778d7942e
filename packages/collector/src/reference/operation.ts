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
  tag:
    | 'Widget'
    | 'Reports'
    | 'Responses'
    | 'Follow-up'
    | 'People'
    | 'Data'
    | 'Programme'
    | 'Outer loop'
    | 'Access'
    | 'Operations'
    | 'Pages'
  summary: string
  description?: string
  /** What it asks for, in the project or (`isInstallationWide`) in all of them; `any` of who is signed in. */
  permission?: Permission | 'any'
  isInstallationWide?: boolean
  /** Takes `If-Match`, so that nobody overwrites what they have not seen. */
  isConditional?: boolean
  query?: z.ZodObject
  body?: { types: readonly string[]; schema: SchemaName }
  answers: Record<
    number,
    { description: string; type?: string; otherTypes?: readonly string[]; schema?: SchemaName }
  >
  problems: readonly ProblemCode[]
}

export const JSON_TYPE = 'application/json'
/** Of every route that asks who somebody is. Only what changes something can be refused as cross-site. */
export const OF_WHO_ASKS: ProblemCode[] = [
  'admin-key.missing',
  'admin-key.unknown',
  'session.ended',
  'request.cross-site',
]
export const FOR_ADMINS: ProblemCode[] = [...OF_WHO_ASKS, 'access.denied']
/** Of every route that takes a JSON body. */
export const OF_A_BODY: ProblemCode[] = [
  'request.malformed-json',
  'request.invalid',
  'request.length-required',
  'request.too-large',
]
/** Of every route that admits to a project. */
export const OF_A_PROJECT: ProblemCode[] = [
  ...FOR_ADMINS,
  'project.unknown',
  'project.ambiguous',
  'request.invalid',
]
