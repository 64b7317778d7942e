/** What the fuzz reads of `/v1/openapi.json`. */
export type Schema = {
  $ref?: string
  const?: unknown
  enum?: unknown[]
  anyOf?: Schema[]
  oneOf?: Schema[]
  type?: string
  pattern?: string
  format?: string
  minLength?: number
  maxLength?: number
  minimum?: number
  maximum?: number
  items?: Schema
  prefixItems?: Schema[]
  minItems?: number
  maxItems?: number
  properties?: Record<string, Schema>
  required?: string[]
  additionalProperties?: Schema | boolean
  propertyNames?: Schema
}

export type Parameter = { name: string; in: 'path' | 'query' | 'header'; required?: boolean; schema: Schema }
type Content = Record<string, { schema: Schema }>

export type Operation = {
  operationId: string
  parameters: Parameter[]
  requestBody?: { content: Content }
  responses: Record<string, { content?: Content }>
}

export type Description = {
  paths: Record<string, Record<string, Operation>>
  components: { schemas: Record<string, Schema> }
}

export type Route = { method: string; path: string; operation: Operation }

export function routesOf({ paths }: Description): Route[] {
  return Object.entries(paths).flatMap(([path, operations]) =>
    Object.entries(operations).map(([method, operation]) => ({
      method: method.toUpperCase(),
      path,
      operation,
    })),
  )
}

/** Finds the route that an address leads to, as a URL parser reads it; fixed names come before parameters. */
export function createFindRoute(routes: readonly Route[]) {
  const known = routes
    .map((route) => ({ route, form: new RegExp(`^${route.path.replaceAll(/\{\w+\}/g, '[^/]+')}$`) }))
    .sort((a, b) => countOf(a.route.path) - countOf(b.route.path))
  return (method: string, address: string): Route | undefined => {
    const { pathname } = new URL(`http://localhost${address}`)
    return known.find(({ route, form }) => route.method === method && form.test(pathname))?.route
  }
}

function countOf(path: string): number {
  return path.split('{').length
}
