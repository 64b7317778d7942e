import type { LiveResponse } from '@innerloop/collector'

export type LiveHandlers = {
  onResponse: (response: LiveResponse) => void
  /** Something may have changed unseen: an import, or what happened while nobody was listening. */
  onChanged: () => void
  onConnection: (connected: boolean) => void
}

const CLOSED = 2
const RECONNECT_MS = 3000

/** Follows the live stream, through lost connections too, until the returned undo is called. */
export function listenLive(openStream: () => EventSource, handlers: LiveHandlers): () => void {
  let source: EventSource
  let timer: ReturnType<typeof setTimeout> | undefined

  function connect() {
    source = openStream()
    source.addEventListener('open', () => {
      handlers.onConnection(true)
      handlers.onChanged()
    })
    source.addEventListener('error', () => {
      handlers.onConnection(false)
      // The browser reconnects by itself after a lost connection, but not after a refusal.
      if (source.readyState === CLOSED) timer = setTimeout(connect, RECONNECT_MS)
    })
    source.addEventListener('response', (event) => handlers.onResponse(JSON.parse(event.data)))
    source.addEventListener('changed', () => handlers.onChanged())
  }

  connect()
  return () => {
    clearTimeout(timer)
    source.close()
  }
}
