import { PROBLEMS, type ProblemCode } from '@innerloop/shared/problem-codes'
import { z } from 'zod'
import { JSON_TYPE, type Operation } from './operation.ts'
import { operations } from './operations.ts'
import { schemas } from './schemas.ts'

/** The OpenAPI 3.1 document of the whole API, made from the schemas that check and answer the requests. */
export function describeApi(version: string): object {
  const paths: Record<string, Record<string, object>> = {}
  for (const operation of operations) {
    const path = operation.path.replace(/:(\w+)/g, '{$1}')
    ;(paths[path] ??= {})[operation.method] = describe(operation)
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Innerloop',
      version,
      description:
        'Takes survey responses in and reports on them. Every refusal is an RFC 9457 problem document.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: '/' }],
    security: [],
    paths,
    components: { schemas: componentsOf(), securitySchemes: SECURITY },
  }
}

const SECURITY = {
  adminKey: { type: 'http', scheme: 'bearer', description: 'An admin key, as `innerloop key` prints it.' },
  session: { type: 'apiKey', in: 'cookie', name: 'innerloop_session' },
  person: {
    type: 'apiKey',
    in: 'cookie',
    name: 'innerloop_person',
    description: 'Of a person who signed in. Over https: it is called `__Secure-innerloop_person`.',
  },
}

function describe(operation: Operation): object {
  const { summary, description, tag, permission, body, answers, problems } = operation
  return {
    operationId: operation.id,
    summary,
    description: [description, permission && permission !== 'any' && `Needs \`${permission}\`.`]
      .filter(Boolean)
      .join(' '),
    tags: [tag],
    parameters: [
      ...pathParameters(operation),
      ...queryParameters(operation),
      ...(operation.isConditional ? [IF_MATCH] : []),
    ],
    ...(permission && { security: [{ adminKey: [] }, { session: [] }, { person: [] }] }),
    ...(body && {
      requestBody: {
        required: true,
        content: Object.fromEntries(body.types.map((type) => [type, { schema: refTo(body.schema) }])),
      },
    }),
    responses: {
      ...describeAnswers(answers),
      ...describeProblems([...problems, 'server.bug', 'server.busy']),
    },
  }
}

const IF_MATCH = {
  name: 'If-Match',
  in: 'header',
  description: 'The ETag of what the change is made upon.',
  schema: { type: 'string' },
}

function pathParameters({ path }: Operation): object[] {
  return [...path.matchAll(/:(\w+)/g)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'string' },
  }))
}

function queryParameters(operation: Operation): object[] {
  return queryOf(operation).map((parameter) => ({ ...parameter, in: 'query' }))
}

export function queryOf({ query }: Operation): { name: string; required: boolean; schema: unknown }[] {
  if (!query) return []
  const { properties = {}, required = [] } = z.toJSONSchema(query, { io: 'input' })
  return Object.entries(properties).map(([name, schema]) => ({
    name,
    required: required.includes(name),
    schema,
  }))
}

function describeAnswers(answers: Operation['answers']): Record<string, object> {
  const described = Object.entries(answers).map(
    ([status, { description, type, otherTypes = [], schema }]) => [
      status,
      { description, ...(type && { content: contentOf([type, ...otherTypes], schema) }) },
    ],
  )
  return Object.fromEntries(described)
}

function contentOf(types: readonly string[], schema: keyof typeof schemas | undefined): object {
  return Object.fromEntries(
    types.map((type) => [type, { schema: schema ? refTo(schema) : schemaless(type) }]),
  )
}

function schemaless(type: string): object {
  return { type: type === JSON_TYPE ? 'object' : 'string' }
}

/** By status; the stable codes are listed. */
function describeProblems(codes: readonly ProblemCode[]): Record<string, object> {
  const byStatus = Map.groupBy(new Set(codes), (code) => PROBLEMS[code][0])
  const described = [...byStatus].map(([status, codes]) => [
    String(status),
    {
      description: codes.map((code) => `\`${code}\`: ${PROBLEMS[code][1]}`).join('; '),
      content: {
        'application/problem+json': {
          schema: { allOf: [refTo('Problem'), { properties: { code: { enum: codes } } }] },
        },
      },
    },
  ])
  return Object.fromEntries(described)
}

function refTo(name: string): { $ref: string } {
  return { $ref: `#/components/schemas/${name}` }
}

export function componentsOf(): Record<string, object> {
  const registry = z.registry<{ id: string }>()
  for (const [id, schema] of Object.entries(schemas)) registry.add(schema, { id })
  const { schemas: made } = z.toJSONSchema(registry, {
    uri: (id) => `#/components/schemas/${id}`,
    unrepresentable: 'any',
    io: 'input',
  })
  return Object.fromEntries(
    Object.entries(made).map(([id, { $schema: _, $id: __, ...schema }]) => [id, schema]),
  )
}
