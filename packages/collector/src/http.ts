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

/** The token of `Authorization: Bearer …`. */
export function bearerOf(context: Context<NodeEnv>): string | undefined {
  return requestHeader(context, 'authorization')?.match(/^Bearer (\S+)$/i)?.[1]
}

/**
 * The request's JSON body, read as text whatever its content type.
 *
 * @param mostBytes that it may have
 * @throws Problem if it says no length, is too large, or is not JSON
 */
export async function readJson(context: Context<NodeEnv>, mostBytes = MAX_BODY_BYTES): Promise<unknown> {
  const length = requestHeader(context, 'content-length')
  if (length === undefined) throw problem('request.length-required', 'Send a Content-Length header.')
  if (Number(length) > mostBytes)
    throw problem('request.too-large', `Send at most ${mostBytes} bytes in one request.`)
  const text = await readText(context)
  try {
    return JSON.parse(text)
  } catch {
    throw problem('request.malformed-json', 'Send a JSON document.')
  }
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
