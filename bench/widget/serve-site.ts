import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { brotliCompressSync } from 'node:zlib'

/** By path: pages and scripts are text, answers of an API are data. */
export type Site = Record<string, string | object>

type Entry = { type: string; body: Buffer }
export type Log = { scripts: { path: string; bytes: number }[]; unknown: string[] }

/** Serves a site from loopback, compressed once with brotli at its best (11, node's default). */
export async function serveSite(site: Site) {
  const entries = new Map(Object.entries(site).map(([path, content]) => [path, toEntry(path, content)]))
  let log: Log = { scripts: [], unknown: [] }

  const server = createServer((request, reply) => {
    const path = request.url!.split('?')[0]!
    const entry = entries.get(path)
    request.resume()
    if (!entry) {
      log.unknown.push(path)
      reply.writeHead(404).end()
      return
    }
    const { type, body } = entry
    if (type === 'text/javascript') log.scripts.push({ path, bytes: body.length })
    const headers = { 'content-type': type, 'content-encoding': 'br', 'content-length': body.length }
    reply.writeHead(200, { ...headers, 'access-control-allow-origin': '*' }).end(body)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')

  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    /** What was asked since the last call. */
    takeLog(): Log {
      const taken = log
      log = { scripts: [], unknown: [] }
      return taken
    },
    stop(): void {
      server.closeAllConnections()
      server.close()
    },
  }
}

function toEntry(path: string, content: string | object): Entry {
  const text = typeof content === 'string' ? content : JSON.stringify(content)
  const body = brotliCompressSync(text)
  if (typeof content === 'object') return { type: 'application/json', body }
  return { type: path.endsWith('.js') ? 'text/javascript' : 'text/html', body }
}
