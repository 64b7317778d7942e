import http from 'node:http'
import https from 'node:https'
import { createServer, type AddressInfo, type Socket } from 'node:net'
import { text } from 'node:stream/consumers'

export type Received = { headers: http.IncomingHttpHeaders; body: string }

export type Receiver = {
  url: string
  port: number
  received: Received[]
  connections: () => number
  [Symbol.asyncDispose](): Promise<void>
}

type Options = { host?: string; port?: number; tls?: { key: string; cert: string } }

/** A real server on this machine that keeps what it gets. `answer` is called once all of a request is there. */
export async function aReceiver(
  answer: (response: http.ServerResponse, received: Received) => void,
  { host = '127.0.0.1', port = 0, tls }: Options = {},
): Promise<Receiver> {
  const received: Received[] = []
  let connections = 0
  const handle: http.RequestListener = async (request, response) => {
    const got = { headers: request.headers, body: await text(request) }
    received.push(got)
    answer(response, got)
  }
  const server = tls ? https.createServer(tls, handle) : http.createServer(handle)
  server.on('connection', () => (connections += 1))
  await new Promise<void>((listening) => server.listen(port, host, listening))
  const taken = (server.address() as AddressInfo).port
  return {
    url: `${tls ? 'https' : 'http'}://${host}:${taken}/hook`,
    port: taken,
    received,
    connections: () => connections,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections()
      await new Promise((closed) => server.close(closed))
    },
  }
}

/** A server of no protocol. Disposing of it waits until all who came have hung up. */
export async function aSocketServer(greet: (socket: Socket) => void) {
  const server = createServer((socket) => {
    socket.on('error', () => undefined).resume()
    greet(socket)
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  return {
    port: (server.address() as AddressInfo).port,
    async [Symbol.asyncDispose]() {
      await new Promise((closed) => server.close(closed))
    },
  }
}
