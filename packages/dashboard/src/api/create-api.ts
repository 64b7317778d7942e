import type { LiveResponse, ScoreReport } from '@innerloop/collector'
import { refusalOf, unreachable, unreadable } from './api-problem.ts'

export type Api = ReturnType<typeof createApi>
export type ReportQuery = { touchpoint: string | null; by: ScoreReport['by'] }

export type Credentials = { key: string } | { email: string; password: string }
export type NewAccount = { name: string; password: string }

type Dependencies = { fetch: typeof globalThis.fetch; EventSource: typeof globalThis.EventSource }

/** The collector's HTTP API, as far as the dashboard uses it. Rejects with `ApiProblem`, or as aborted. */
export function createApi({ fetch, EventSource }: Dependencies) {
  async function call(path: string, init: RequestInit = {}): Promise<Response> {
    const response = await fetch(path, init).catch((error: unknown) => {
      throw init.signal?.aborted ? error : unreachable(error)
    })
    if (!response.ok) throw await refusalOf(response)
    return response
  }

  const post = (path: string, body: object) =>
    call(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })

  async function read<T>(path: string, signal: AbortSignal): Promise<T> {
    const response = await call(path, { signal })
    return response.json().catch((error: unknown) => {
      throw signal.aborted ? error : unreadable(response.status, error)
    })
  }

  return {
    signIn: (credentials: Credentials) => post('/v1/session', credentials),
    readWaysIn: (signal: AbortSignal) => read<{ provider?: string }>('/v1/session/ways', signal),
    acceptInvitation: (token: string, account: NewAccount) =>
      post('/v1/invitations/accept', { token, ...account }),
    signOut: () => call('/v1/session', { method: 'DELETE' }),
    readScore: (query: ReportQuery, signal: AbortSignal) =>
      read<ScoreReport>(`/v1/reports/score?${parametersOf(query)}`, signal),
    readNewest: async (touchpoint: string | null, signal: AbortSignal) => {
      const path = `/v1/responses/recent?${parametersOf({ touchpoint })}`
      return (await read<{ responses: LiveResponse[] }>(path, signal)).responses
    },
    openStream: () => new EventSource('/v1/responses/stream'),
  }
}

function parametersOf(query: Record<string, string | null>): URLSearchParams {
  const parameters = new URLSearchParams()
  for (const [name, value] of Object.entries(query)) if (value !== null) parameters.set(name, value)
  return parameters
}
