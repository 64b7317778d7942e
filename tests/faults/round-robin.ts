import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { onTestFinished } from 'vitest'

/** A reverse proxy that gives each request to the next collector, and answers 502 where that one is dead. */
export async function aRoundRobin(ports: readonly number[]): Promise<string> {
  let turn = 0
  const server = createServer((incoming, outgoing) =>
    forward(incoming, outgoing, ports[turn++ % ports.length]!),
  )
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void server.close())
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

function forward(incoming: IncomingMessage, outgoing: ServerResponse, port: number): void {
  const { method, url: path, headers } = incoming
  const onward = request({ host: '127.0.0.1', port, method, path, headers })
  onward.on('response', (answer) => {
    outgoing.writeHead(answer.statusCode!, answer.headers)
    // An answer that breaks off breaks off here too.
    answer.on('error', () => outgoing.destroy())
    answer.pipe(outgoing)
  })
  onward.on('error', () => {
    if (outgoing.headersSent) outgoing.destroy()
    else outgoing.writeHead(502).end()
  })
  outgoing.on('close', () => onward.destroy())
  incoming.pipe(onward)
}
