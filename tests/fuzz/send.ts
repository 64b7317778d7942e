import { Agent, type IncomingHttpHeaders, type IncomingMessage, request as begin } from 'node:http'
import type { WireRequest } from './request-of.ts'

export type Answer = { status: number; headers: IncomingHttpHeaders; body: string }

/** Sends over connections that stay open. */
export function createSend(port: number, connections: number) {
  const agent = new Agent({ keepAlive: true, maxSockets: connections })
  const send = (wire: WireRequest, secrets: Record<string, string>): Promise<Answer | undefined> =>
    new Promise((resolve, reject) => {
      const { body, twist } = wire
      const isCut = twist === 'cut'
      const length = body && (isCut ? body.length + 100 : body.length)
      const request = begin({
        agent,
        host: '127.0.0.1',
        port,
        method: wire.method,
        path: wire.address,
        headers: {
          ...secrets,
          ...(length !== undefined && twist !== 'chunked' && { 'content-length': length }),
          ...wire.headers,
        },
      })
      request.on('response', (incoming) => void read(incoming).then(resolve, reject))
      request.on('error', (error) => (isCut ? resolve(undefined) : reject(error)))
      if (!isCut) return void request.end(body)
      request.write(body)
      setTimeout(() => request.destroy(), 5)
    })
  return { send, close: () => agent.destroy() }
}

/** Of a stream that does not end, its beginning. */
async function read(incoming: IncomingMessage): Promise<Answer> {
  const { statusCode, headers } = incoming
  const isStream = headers['content-type']?.startsWith('text/event-stream')
  const chunks: Buffer[] = []
  for await (const chunk of incoming) {
    chunks.push(chunk as Buffer)
    if (isStream) break
  }
  return { status: statusCode!, headers, body: Buffer.concat(chunks).toString() }
}
