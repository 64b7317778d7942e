import type { Server } from 'node:http'
import type { Socket } from 'node:net'

const SWEEP_MS = 50

type Drain = { endStreams: () => void; withinMs: number }

/**
 * To be called before the server listens. The function that it returns takes no more connections, answers what was
 * taken in, and resolves when the last connection has ended, or was cut off when time was up.
 */
export function prepareDrain(server: Server): (options: Drain) => Promise<void> {
  const sockets = new Set<Socket>()
  server.on('connection', (socket) => {
    sockets.add(socket)
    socket.once('close', () => sockets.delete(socket))
  })
  return async ({ endStreams, withinMs }) => {
    const closed = new Promise((resolve) => server.close(resolve))
    // Whoever goes on sending over an open connection is told with the answer that it was the last one.
    server.prependListener('request', (_, response) => void (response.shouldKeepAlive = false))
    endStreams()
    // Browsers open connections ahead of need; Node does not count those as idle.
    for (const socket of sockets) if (socket.bytesRead === 0) socket.destroy()
    const sweep = setInterval(() => server.closeIdleConnections(), SWEEP_MS)
    const cut = setTimeout(() => server.closeAllConnections(), withinMs)
    await closed
    clearInterval(sweep)
    clearTimeout(cut)
  }
}
