import type { ProblemCode } from '@innerloop/shared/problem-codes'
import type { Permission } from '../access/permissions.ts'
import { PageQuery, ProjectQuery } from '../paging.ts'
import { JSON_TYPE, OF_A_BODY, OF_A_PROJECT, type Operation } from './operation.ts'
import type { schemas } from './schemas.ts'

type SchemaName = keyof typeof schemas

type Named<One, Many, Plural> = {
  /** As in the ids of operations: `Goal`, `Goals`. Both are names of schemas too; the second's is that of a page. */
  one: One
  many: Many
  /** As in the address. */
  plural: Plural
  /** In words: `goal`, `goals`. */
  words: [one: string, many: string]
  permissions?: { read: Permission; write: Permission }
  /** What its check refuses besides. */
  refusals?: readonly ProblemCode[]
}

const PROGRAMME: { read: Permission; write: Permission } = {
  read: 'programme:read',
  write: 'programme:write',
}
const UNKNOWN = ['record.unknown'] as const

/** The five operations on what `createRecordRoutes` serves. */
export function recordOperations<
  const One extends SchemaName,
  const Many extends SchemaName,
  const Plural extends string,
>({
  one,
  many,
  plural,
  words: [name, names],
  permissions = PROGRAMME,
  refusals = [],
}: Named<One, Many, Plural>) {
  const list = `/v1/${plural}` as const
  const single = `/v1/${plural}/:id` as const
  const tag = 'Outer loop' as const
  const found = { description: `The ${name}`, type: JSON_TYPE, schema: one }
  const body = { types: [JSON_TYPE], schema: one }
  return [
    {
      id: `list${many}`,
      method: 'get',
      path: list,
      tag,
      summary: `List ${names}`,
      permission: permissions.read,
      query: PageQuery,
      answers: { 200: { description: 'By id', type: JSON_TYPE, schema: many as Many } },
      problems: OF_A_PROJECT,
    },
    {
      id: `create${one}`,
      method: 'post',
      path: list,
      tag,
      summary: `Make a ${name}`,
      permission: permissions.write,
      query: ProjectQuery,
      body,
      answers: { 201: found },
      problems: [...OF_A_PROJECT, ...OF_A_BODY, 'record.exists', ...refusals],
    },
    {
      id: `get${one}`,
      method: 'get',
      path: single,
      tag,
      summary: `A ${name}`,
      permission: permissions.read,
      query: ProjectQuery,
      answers: { 200: found },
      problems: [...OF_A_PROJECT, ...UNKNOWN],
    },
    {
      id: `change${one}`,
      method: 'put',
      path: single,
      tag,
      summary: `Change a ${name}`,
      permission: permissions.write,
      isConditional: true,
      query: ProjectQuery,
      body,
      answers: { 200: found },
      problems: [...OF_A_PROJECT, ...OF_A_BODY, ...UNKNOWN, 'edit.outdated', ...refusals],
    },
    {
      id: `delete${one}`,
      method: 'delete',
      path: single,
      tag,
      summary: `Delete a ${name}`,
      permission: permissions.write,
      isConditional: true,
      query: ProjectQuery,
      answers: { 204: { description: 'It is gone' } },
      problems: [...OF_A_PROJECT, ...UNKNOWN, 'edit.outdated'],
    },
  ] as const satisfies readonly Operation[]
}
