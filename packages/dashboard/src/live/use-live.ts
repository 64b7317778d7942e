import { useEffect, useRef, useState } from 'preact/hooks'
import type { Api } from '../api/create-api.ts'
import { listenLive, type LiveHandlers } from './listen-live.ts'

export type Connection = 'connecting' | 'live' | 'reconnecting'

/** Listens as long as the component lives. The handlers may change without a new connection. */
export function useLive(api: Api, handlers: Omit<LiveHandlers, 'onConnection'>): Connection {
  const [connection, setConnection] = useState<Connection>('connecting')
  const latest = useRef(handlers)
  latest.current = handlers

  useEffect(
    () =>
      listenLive(api.openStream, {
        onResponse: (response) => latest.current.onResponse(response),
        onChanged: () => latest.current.onChanged(),
        onConnection: (connected) => setConnection(connected ? 'live' : 'reconnecting'),
      }),
    [api],
  )
  return connection
}
