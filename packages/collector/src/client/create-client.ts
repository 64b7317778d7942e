import { refusalOf } from './api-refusal.ts'
import type { Address, AnswerOf, InputOf } from './api-types.ts'

export { ApiRefusal } from './api-refusal.ts'
export type { Address, AnswerOf, InputOf } from './api-types.ts'

type Options = {
  /** Where the collector is, as `https://feedback.example`; a page of the collector itself says ''. */
  url: string
  /** An admin key. Without one, a browser's session counts. */
  key?: string
  fetch?: typeof globalThis.fetch
}

export type Answered<A extends Address> = {
  data: AnswerOf<A>
  status: number
  /** To be given as `ifMatch` with a change that is made upon this. */
  etag: string | undefined
}

export type Client = {
  /** @throws ApiRefusal where the collector refuses; what `fetch` throws where it cannot be reached */
  call<A extends Address>(address: A, ...input: ArgumentsOf<InputOf<A>>): Promise<Answered<A>>
}

type ArgumentsOf<Input> = object extends Input ? [input?: Input] : [input: Input]

type AnyInput = {
  path?: Record<string, string | number>
  query?: Record<string, unknown>
  body?: unknown
  ifMatch?: string
  signal?: AbortSignal
}

/**
 * The collector's HTTP API, typed by its own description. Runs wherever there is `fetch`, and needs nothing else.
 *
 * @example
 * const client = createClient({ url: 'https://feedback.example', key: process.env.INNERLOOP_KEY })
 * await client.call('POST /v1/surveys/:surveyId/publish', { path: { surveyId: 'checkout' } })
 */
export function createClient({ url, key, fetch = globalThis.fetch }: Options): Client {
  return {
    async call(address, ...[input]) {
      const { path = {}, query = {}, body, ifMatch, signal = null } = (input ?? {}) as AnyInput
      const [method, pattern] = address.split(' ') as [string, string]
      const response = await fetch(url + fillIn(pattern, path) + search(query), {
        method,
        signal,
        headers: {
          ...(key !== undefined && { authorization: `Bearer ${key}` }),
          ...(body !== undefined && { 'content-type': 'application/json' }),
          ...(ifMatch !== undefined && { 'if-match': ifMatch }),
        },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      })
      if (!response.ok) throw await refusalOf(response)
      return {
        data: (await dataOf(response)) as AnswerOf<typeof address>,
        status: response.status,
        etag: response.headers.get('etag') ?? undefined,
      }
    },
  }
}

function fillIn(pattern: string, path: Record<string, string | number>): string {
  return pattern.replace(/:(\w+)/g, (_, name: string) => {
    const value = String(path[name] ?? '')
    // An address cannot carry these; it would become that of something else.
    if (/^\.{0,2}$/.test(value)) throw new TypeError(`"${value}" cannot stand for :${name} in ${pattern}`)
    return encodeURIComponent(value)
  })
}

function search(query: Record<string, unknown>): string {
  const given = new URLSearchParams()
  for (const [name, value] of Object.entries(query)) if (value !== undefined) given.set(name, String(value))
  return given.size === 0 ? '' : `?${given}`
}

function dataOf(response: Response): unknown {
  if (response.status === 204) return undefined
  const isJson = response.headers.get('content-type')?.startsWith('application/json')
  return isJson ? response.json() : response
}
