import type { HttpBindings } from '@hono/node-server'
import { MAX_BODY_BYTES } from '@innerloop/shared'
import type { Context } from 'hono'
import { problem } from './problem.ts'

/** Hono's environment on Node: `env.incoming` is read directly, as building a Headers object costs more. */
export type NodeEnv = { Bindings: HttpBindings }

export function requestHeader(context: Context<NodeEnv>, name: string): string | undefined {
  const value = context.env.incoming.headers[name]
  return Array.isArray(value) ? value[0] : value
}

export function isLoopback(address = ''): boolean {
  return address === '::1' || /^(::ffff:)?127\./.test(address)
}

/** Whether it is the collector's own. @param ownOrigin what is configured as that, if anything is */
export function isOwnOrigin(
  context: Context<NodeEnv>,
  origin: string,
  ownOrigin: string | undefined,
): boolean {
  return origin === ownOrigin || origin.slice(origin.indexOf('//') + 2) === requestHeader(context, 'host')
}

/** The token of `Authorization: Bearer …`. */
export function bearerOf(context: Context<NodeEnv>): string | undefined {
  return requestHeader(context, 'authorization')?.match(/^Bearer (\S+)$/i)?.[1]
}

/** More than any form has; what works through a value by calling itself can go so deep. */
const MOST_LEVELS = 500

/**
 * The request's JSON body, read as text whatever its content type.
 *
 * @param mostBytes that it may have
 * @throws Problem if it says no length, is too large, is not JSON, or is nested more than 500 levels deep
 */
export async function readJson(context: Context<NodeEnv>, mostBytes = MAX_BODY_BYTES): Promise<unknown> {
  const length = requestHeader(context, 'content-length')
  if (length === undefined) throw problem('request.length-required', 'Send a Content-Length header.')
  if (Number(length) > mostBytes)
    throw problem('request.too-large', `Send at most ${mostBytes} bytes in one request.`)
  const text = await readText(context)
  const value = parse(text)
  // Each level takes two characters: a single response, the most frequent body, need not be looked through.
  if (text.length >= 2 * MOST_LEVELS && isDeeperThan(MOST_LEVELS, value))
    throw problem('request.invalid', `Nest lists and objects at most ${MOST_LEVELS} levels deep.`)
  return value
}

/** Whoever gives up before the body is whole has sent what is no JSON; that is no fault of ours. */
async function readText(context: Context<NodeEnv>): Promise<string> {
  try {
    return await context.req.text()
  } catch (error) {
    if (context.env.incoming.complete) throw error
    throw problem('request.malformed-json', 'The body ended before its length.')
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw problem('request.malformed-json', 'Send a JSON document.')
  }
}

function isDeeperThan(levels: number, value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false
  return levels === 0 || Object.values(value).some((inner) => isDeeperThan(levels - 1, inner))
}
