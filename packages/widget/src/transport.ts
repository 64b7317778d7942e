const TIMEOUT_MS = 15_000

export type Request = (path: string, init: RequestInit) => Promise<Response>

/** The only place that touches the network. */
export function createTransport(host: string, fetch: typeof globalThis.fetch): Request {
  return (path, init) =>
    fetch(`${host}/v1/${path}`, { credentials: 'omit', signal: AbortSignal.timeout(TIMEOUT_MS), ...init })
}
