import type { Address, AnswerOf, InputOf, LiveResponse, Me, ScoreReport } from '@innerloop/collector'
import { refusalOf, unreachable, unreadable } from './api-problem.ts'

export type Api = ReturnType<typeof createApi>
export type ReportQuery = { touchpoint: string | null; by: ScoreReport['by'] }

export type Credentials = { key: string } | { email: string; password: string }
export type NewAccount = { name: string; password: string }

type Dependencies = { fetch: typeof globalThis.fetch; EventSource: typeof globalThis.EventSource }

/** The collector's HTTP API, as far as the dashboard uses it. Rejects with `ApiProblem`, or as aborted. */
export function createApi({ fetch, EventSource }: Dependencies) {
  let project: string | undefined

  async function send(path: string, init: RequestInit = {}): Promise<Response> {
    const response = await fetch(path, init).catch((error: unknown) => {
      throw init.signal?.aborted ? error : unreachable(error)
    })
    if (!response.ok) throw await refusalOf(response)
    return response
  }

  const post = (path: string, body: object) =>
    send(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })

  async function read<T>(path: string, signal: AbortSignal): Promise<T> {
    const response = await send(path, { signal })
    return response.json().catch((error: unknown) => {
      throw signal.aborted ? error : unreadable(response.status, error)
    })
  }

  /**
   * Any request that the reference describes, typed by it. Where somebody may enter several projects, it goes to the
   * one that they are in.
   */
  async function call<A extends Address>(
    address: A,
    ...given: Record<never, never> extends InputOf<A> ? [InputOf<A>?] : [InputOf<A>]
  ): Promise<Answer<A>> {
    const [method = '', template = ''] = address.split(' ')
    const { path = {}, query, body, ifMatch, signal } = (given[0] ?? {}) as Given
    const filled = template.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(path[name] ?? ''))
    const parameters = parametersOf({
      ...(template.startsWith('/v1/projects/') ? {} : { project }),
      ...query,
    })
    const response = await send(parameters.size === 0 ? filled : `${filled}?${parameters}`, {
      method,
      ...(body !== undefined && { body: JSON.stringify(body) }),
      headers: {
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...(ifMatch !== undefined && { 'if-match': ifMatch }),
      },
      ...(signal && { signal }),
    })
    const isDocument = response.headers.get('content-type')?.includes('json')
    const data = isDocument
      ? await response.json().catch((error: unknown) => {
          throw signal?.aborted ? error : unreadable(response.status, error)
        })
      : undefined
    return { data: data as AnswerOf<A>, etag: response.headers.get('etag') ?? undefined }
  }

  return {
    call,
    /** @param id of the project that is meant from now on; none where there is only one */
    enter(id: string | undefined) {
      project = id
    },
    readMe: (signal: AbortSignal) => read<Me>('/v1/me', signal),
    signIn: (credentials: Credentials) => post('/v1/session', credentials),
    readWaysIn: (signal: AbortSignal) => read<{ provider?: string }>('/v1/session/ways', signal),
    acceptInvitation: (token: string, account: NewAccount) =>
      post('/v1/invitations/accept', { token, ...account }),
    signOut: () => send('/v1/session', { method: 'DELETE' }),
    readScore: (query: ReportQuery, signal: AbortSignal) =>
      read<ScoreReport>(`/v1/reports/score?${parametersOf({ project, ...query })}`, signal),
    readNewest: async (touchpoint: string | null, signal: AbortSignal) => {
      const path = `/v1/responses/recent?${parametersOf({ project, touchpoint })}`
      return (await read<{ responses: LiveResponse[] }>(path, signal)).responses
    },
    openStream: () => new EventSource(`/v1/responses/stream?${parametersOf({ project })}`),
  }
}

type Given = {
  path?: Record<string, string | number>
  query?: Query
  body?: unknown
  ifMatch?: string
  signal?: AbortSignal
}
export type Answer<A extends Address> = { data: AnswerOf<A>; etag: string | undefined }
type Query = Record<string, string | number | boolean | null | undefined>

/** What is not said is left out. */
function parametersOf(query: Query): URLSearchParams {
  const parameters = new URLSearchParams()
  for (const [name, value] of Object.entries(query))
    if (value !== null && value !== undefined && value !== '') parameters.set(name, `${value}`)
  return parameters
}
