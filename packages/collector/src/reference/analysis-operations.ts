import type { z } from 'zod'
import type { Permission } from '../access/permissions.ts'
import { JSON_TYPE, OF_A_PROJECT, type Operation } from './operation.ts'
import type { schemas } from './schemas.ts'

type Named<Kind, Name, Query> = {
  kind: Kind
  /** As in the ids of operations, and of the schema of its answer: `ThemesAnalysis`. */
  name: Name
  /** In words, as `Themes in comments`. */
  summary: string
  query: Query
  permission?: Permission
}

/** The two operations on an analysis: to look at it, and to have it worked out again. */
export function analysisOperations<
  const Kind extends string,
  const Name extends keyof typeof schemas,
  Query extends z.ZodObject,
>({ kind, name, summary, query, permission = 'reports:read' }: Named<Kind, Name, Query>) {
  const answers = {
    200: { description: 'Where it stands, and what came of it last', type: JSON_TYPE, schema: name },
  } as const
  return [
    {
      id: `get${name}`,
      method: 'get',
      path: `/v1/analyses/${kind}` as const,
      tag: 'Outer loop',
      summary,
      description:
        'Worked out in a process of its own, and kept. Looking at it asks for it: read it again until `state` is `done`. A result older than a day is worked out anew, and given meanwhile.',
      permission,
      query,
      answers,
      problems: OF_A_PROJECT,
    },
    {
      id: `run${name}`,
      method: 'post',
      path: `/v1/analyses/${kind}/run` as const,
      tag: 'Outer loop',
      summary: `${summary}: work it out again`,
      permission,
      query,
      answers,
      problems: OF_A_PROJECT,
    },
  ] as const satisfies readonly Operation[]
}
