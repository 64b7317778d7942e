import type { IncomingMessage } from 'node:http'
import type { HttpBindings } from '@hono/node-server'
import { MAX_BODY_BYTES } from '@innerloop/shared'
import type { Context } from 'hono'
import { problem } from './problem.ts'

/** Hono's environment on Node: `env.incoming` is read directly, as building a Headers object costs more. */
export type NodeEnv = { Bindings: HttpBindings }

export function requestHeader({ env }: Context<NodeEnv>, name: string): string | undefined {
  return headerOf(env.incoming, name)
}

export function headerOf({ headers }: IncomingMessage, name: string): string | undefined {
  const value = headers[name]
  return Array.isArray(value) ? value[0] : value
}

export function isLoopback(address = ''): boolean {
  return address === '::1' || /^(::ffff:)?127\./.test(address)
}

/** Whether it is the collector's own. @param ownOrigin what is configured as that, if anything is */
export function isOwnOrigin(
  incoming: IncomingMessage,
  origin: string,
  ownOrigin: string | undefined,
): boolean {
  return origin === ownOrigin || origin.slice(origin.indexOf('//') + 2) === headerOf(incoming, 'host')
}

/** The token of `Authorization: Bearer …`. */
export function bearerOf(context: Context<NodeEnv>): string | undefined {
  return requestHeader(context, 'authorization')?.match(/^Bearer (\S+)$/i)?.[1]
}

/** The request's JSON body, as `readJsonOf` reads it. */
export function readJson({ env }: Context<NodeEnv>, mostBytes?: number): Promise<unknown> {
  return readJsonOf(env.incoming, mostBytes)
}

/** More than any form has; what works through a value by calling itself can go so deep. */
const MOST_LEVELS = 500

/**
 * The request's JSON body, read as text whatever its content type.
 *
 * @param mostBytes that it may have
 * @throws Problem if it says no length, is too large, is not JSON, or is nested more than 500 levels deep
 */
export async function readJsonOf(incoming: IncomingMessage, mostBytes = MAX_BODY_BYTES): Promise<unknown> {
  return parseJson(await readTextOf(incoming, mostBytes))
}

/** @throws Problem if it is not JSON, or is nested more than 500 levels deep */
export function parseJson(text: string): unknown {
  const value = parse(text)
  if (hasMore(MOST_LEVELS, text) && isDeeperThan(MOST_LEVELS, value))
    throw problem('request.invalid', `Nest lists and objects at most ${MOST_LEVELS} levels deep.`)
  return value
}

/** The request's body as text, as `readJson` reads it. */
export function readText({ env }: Context<NodeEnv>, mostBytes?: number): Promise<string> {
  return readTextOf(env.incoming, mostBytes)
}

async function readTextOf(incoming: IncomingMessage, mostBytes = MAX_BODY_BYTES): Promise<string> {
  const length = headerOf(incoming, 'content-length')
  if (length === undefined) throw problem('request.length-required', 'Send a Content-Length header.')
  if (Number(length) > mostBytes)
    throw problem('request.too-large', `Send at most ${mostBytes} bytes in one request.`)
  return textOf(await readBody(incoming, Number(length)))
}

/** Whoever gives up before the body is whole has sent what is no JSON; that is no fault of ours. */
function readBody(incoming: IncomingMessage, length: number): Buffer | Promise<Buffer> {
  if (length === 0) return Buffer.alloc(0)
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    let missing = length
    incoming.on('data', (chunk: Buffer) => {
      missing -= chunk.length
      chunks.push(chunk)
      // Almost always the first one is the whole.
      if (missing === 0) resolve(chunks.length === 1 ? chunk : Buffer.concat(chunks))
    })
    incoming.once('close', () => {
      if (missing > 0) reject(problem('request.malformed-json', 'The body ended before its length.'))
    })
  })
}

const BYTE_ORDER_MARK = 0xfeff

function textOf(body: Buffer): string {
  const text = body.toString()
  return text.charCodeAt(0) === BYTE_ORDER_MARK ? text.slice(1) : text
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw problem('request.malformed-json', 'Send a JSON document.')
  }
}

/** Whether so many lists and objects begin in the text that it is worth looking how deep they are nested. */
function hasMore(levels: number, text: string): boolean {
  // Each of them takes two characters.
  if (text.length < 2 * levels) return false
  let left = levels
  for (const opening of '[{')
    for (let at = text.indexOf(opening); at !== -1; at = text.indexOf(opening, at + 1))
      if ((left -= 1) < 0) return true
  return false
}

function isDeeperThan(levels: number, value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false
  return levels === 0 || Object.values(value).some((inner) => isDeeperThan(levels - 1, inner))
}
