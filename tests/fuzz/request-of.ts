import fc from 'fast-check'
import { arbitraryOf, type Hints } from './arbitrary-of.ts'
import type { Description, Parameter, Route, Schema } from './description.ts'
import { mutate, toText } from './mutate.ts'
import { type Chance, chanceOf, NASTY_BODIES, NASTY_TEXTS } from './nasty.ts'
import { NASTY_HEADERS, NASTY_QUERIES, NASTY_SEGMENTS } from './nasty-requests.ts'

export type Caller = 'everything' | 'scoped' | 'person' | 'nobody' | 'garbage'
export type Twist = 'none' | 'body' | 'text' | 'query' | 'path' | 'headers' | 'method' | 'chunked' | 'cut'

/** A request as it is sent, but for the secrets of who sends it. */
export type WireRequest = {
  route: Route
  method: string
  address: string
  caller: Caller
  headers: Record<string, string>
  body: Buffer | undefined
  twist: Twist
}

type Valid = { path: Record<string, unknown>; query: Record<string, unknown>; body?: unknown }
type Given = {
  description: Description
  hintsOf: (operationId: string) => Hints
  bodies: Record<string, fc.Arbitrary<unknown>>
}

/** Makes the request of a route that a seed stands for: the same for the same seed. */
export function createRequestOf({ description, hintsOf, bodies }: Given) {
  const { schemas: components } = description.components
  const validOf = new Map<Route, fc.Arbitrary<Valid>>()
  const arbitrary = (route: Route): fc.Arbitrary<Valid> => {
    const { operationId, parameters, requestBody } = route.operation
    const context = { components, hints: hintsOf(operationId) }
    const of = (place: Parameter['in']) => {
      const those = parameters.filter((parameter) => parameter.in === place)
      const members = those.map(({ name, schema }) => [name, arbitraryOf(schema, context, name)] as const)
      return fc.record(Object.fromEntries(members))
    }
    const schema: Schema | undefined = Object.values(requestBody?.content ?? {})[0]?.schema
    const known = bodies[operationId]
    const bySchema = schema ? arbitraryOf(schema, context) : fc.constant(undefined)
    return fc.record({
      path: of('path'),
      query: of('query'),
      body: known ? fc.oneof(known, bySchema) : bySchema,
    })
  }

  return (route: Route, seed: number): WireRequest => {
    let made = validOf.get(route)
    if (!made) validOf.set(route, (made = arbitrary(route)))
    const [valid] = fc.sample(made, { seed, numRuns: 1 })
    return twisted(route, valid!, chanceOf(seed))
  }
}

function twisted(route: Route, valid: Valid, chance: Chance): WireRequest {
  const hasBody = route.operation.requestBody !== undefined
  const twist = chance() < 0.35 ? 'none' : chance.pick<Twist>(hasBody ? WITH_BODY : WITHOUT_BODY)
  const path = { ...valid.path }
  if (twist === 'path' && Object.keys(path).length > 0)
    path[chance.pick(Object.keys(path))] = { raw: chance.pick(NASTY_SEGMENTS) }
  const address = addressOf(route, path) + queryOf(someOf(route, valid.query, chance), twist, chance)
  const text = hasBody ? textOf(valid.body, twist, chance) : undefined
  const types = Object.keys(route.operation.requestBody?.content ?? {})
  return {
    route,
    method: twist === 'method' ? chance.pick(METHODS) : route.method,
    address,
    caller: callerOf(route, chance),
    headers: {
      ...(hasBody && { 'content-type': chance.pick(types) }),
      ...(twist === 'headers' &&
        Object.fromEntries([chance.pick(NASTY_HEADERS), chance.pick(NASTY_HEADERS)])),
    },
    body: text === undefined ? undefined : Buffer.from(text),
    twist,
  }
}

const OFTEN = 5
const WITH_BODY: readonly Twist[] = [
  ...Array<Twist>(OFTEN).fill('body'),
  'text',
  'query',
  'path',
  'headers',
  'method',
  'chunked',
  'cut',
]
const WITHOUT_BODY: readonly Twist[] = [
  ...Array<Twist>(OFTEN).fill('query'),
  'path',
  'path',
  'headers',
  'method',
]
const METHODS = ['GET', 'HEAD', 'OPTIONS', 'POST', 'PUT', 'PATCH', 'DELETE'] as const

function callerOf({ operation }: Route, chance: Chance): Caller {
  if (operation.operationId === 'changePassword' && chance() < 0.7) return 'person'
  return chance.pick<Caller>([
    ...Array<Caller>(14).fill('everything'),
    'scoped',
    'person',
    'person',
    'nobody',
    'garbage',
  ])
}

/** The parameters that must be there, and of the others mostly few: many that are right together are rare. */
function someOf({ operation }: Route, query: Valid['query'], chance: Chance): Valid['query'] {
  const kept = chance() < 0.2 ? 1 : chance() * 0.4
  const isRequired = (name: string) => operation.parameters.some((one) => one.name === name && one.required)
  return Object.fromEntries(
    Object.entries(query).filter(
      ([name]) => isRequired(name) || chance() < (name === 'project' ? 0.9 : kept),
    ),
  )
}

function addressOf({ path }: Route, values: Record<string, unknown>): string {
  return path.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name]
    return typeof value === 'object' && value !== null
      ? (value as { raw: string }).raw
      : encodeURIComponent(wellFormed(String(value)))
  })
}

function queryOf(values: Record<string, unknown>, twist: Twist, chance: Chance): string {
  const given = Object.entries(values).filter(([, value]) => value !== undefined)
  const pairs = given.map(([name, value]) => [name, String(value)] as const)
  const query = pairs.map(pairOf)
  if (twist === 'query') {
    const name = chance.pick([...Object.keys(values), 'project', 'limit', 'cursor', '__proto__', 'from'])
    if (chance() < 0.3) query.push(chance.pick(NASTY_QUERIES))
    else
      query.splice(
        chance.below(query.length + 1),
        chance.below(2),
        pairOf([name, shortened(chance.pick(NASTY_TEXTS))]),
      )
    if (chance() < 0.3) query.push(...query)
  }
  return query.length > 0 ? `?${query.join('&')}` : ''
}

function pairOf([name, value]: readonly [string, string]): string {
  return `${encodeURIComponent(name)}=${encodeURIComponent(wellFormed(value))}`
}

function textOf(body: unknown, twist: Twist, chance: Chance): string {
  if (twist === 'body') return toText(mutate(body, chance))
  const text = toText(body)
  if (twist !== 'text') return text
  return chance() < 0.5 ? chance.pick(NASTY_BODIES) : text.slice(0, chance.below(text.length))
}

/** Node takes addresses of up to 16 KiB, with the headers. */
function shortened(text: string): string {
  return text.slice(0, 1000)
}

function wellFormed(text: string): string {
  return text.toWellFormed()
}
