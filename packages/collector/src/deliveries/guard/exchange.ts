import http from 'node:http'
import https from 'node:https'
import type { LookupFunction } from 'node:net'
import { cleanText } from '../clean-text.ts'
import { cutText } from '../cut-text.ts'
import type { Address } from './find-addresses.ts'

export type Exchanged =
  | { kind: 'answered'; status: number; headers: http.IncomingHttpHeaders; excerpt: string }
  | { kind: 'failed'; reason: 'timeout' | 'unreachable' | 'insecure' | 'not-understood'; detail?: string }

type Options = {
  url: URL
  addresses: readonly Address[]
  headers: Record<string, string>
  body: string
  connectTimeoutMs: number
  deadline: AbortSignal
}

/** What is read of an answer; a receiver that goes on talking is hung up on. */
const MOST_BYTES = 4096
const EXCERPT_LENGTH = 500

/** One POST to one of these addresses, on a connection of its own. */
export async function exchange(options: Options): Promise<Exchanged> {
  try {
    const response = await whenAnswered(options)
    const { statusCode: status = 0, headers } = response
    // The status has decided: an answer that breaks off or never ends is still that answer.
    return { kind: 'answered', status, headers, excerpt: await readExcerpt(response) }
  } catch (error) {
    return failureOf(error as Error)
  }
}

function whenAnswered({ url, addresses, headers, body, connectTimeoutMs, deadline }: Options) {
  return new Promise<http.IncomingMessage>((resolve, reject) => {
    if (deadline.aborted) throw new TimedOut()
    const isSecure = url.protocol === 'https:'
    const request = (isSecure ? https : http).request(url, {
      method: 'POST',
      headers: { ...headers, 'content-length': Buffer.byteLength(body) },
      agent: false,
      lookup: answerWith(addresses),
    })
    let answer: http.IncomingMessage | undefined
    const stop = () => (answer ?? request).destroy(new TimedOut())
    const connecting = setTimeout(stop, connectTimeoutMs)
    deadline.addEventListener('abort', stop)
    request.once('socket', (socket) =>
      socket.once(isSecure ? 'secureConnect' : 'connect', () => clearTimeout(connecting)),
    )
    request.once('close', () => {
      clearTimeout(connecting)
      deadline.removeEventListener('abort', stop)
    })
    request.on('error', reject)
    request.once('response', (response) => {
      answer = response
      resolve(response)
    })
    request.end(body)
  })
}

class TimedOut extends Error {}

function answerWith(addresses: readonly Address[]): LookupFunction {
  return (_host, options, callback) => {
    if (options.all) callback(null, [...addresses])
    else callback(null, addresses[0]!.address, addresses[0]!.family)
  }
}

async function readExcerpt(response: http.IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  let bytes = 0
  try {
    for await (const chunk of response as AsyncIterable<Buffer>) {
      chunks.push(chunk)
      bytes += chunk.length
      if (bytes >= MOST_BYTES) break
    }
  } catch {
    // What has come is enough.
  } finally {
    response.destroy()
  }
  return cutText(cleanText(Buffer.concat(chunks).subarray(0, MOST_BYTES).toString('utf8')), EXCERPT_LENGTH)
}

function failureOf(error: NodeJS.ErrnoException): Exchanged {
  if (error instanceof TimedOut || error.code === 'ETIMEDOUT') return { kind: 'failed', reason: 'timeout' }
  const code = error.code ?? ''
  const reason = /^(ERR_TLS|ERR_SSL|CERT_|SELF_SIGNED|DEPTH_ZERO|UNABLE_TO|EPROTO)/.test(code)
    ? 'insecure'
    : code.startsWith('HPE_')
      ? 'not-understood'
      : 'unreachable'
  return { kind: 'failed', reason, ...(code && { detail: code }) }
}
