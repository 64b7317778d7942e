import { DrizzleQueryError } from 'drizzle-orm'
import { StoreUnavailable } from '../store-unavailable.ts'

/** Runs into others: done again, it may well succeed. */
const COLLISION = /^40(001|P01)$/
/**
 * Connections lost or too many, no disk or memory left, an administrator's stop, a server that is starting, only
 * reads or has lost a lock's or statement's time.
 */
const PASSING = /^(08...|40...|53...|57...|25006|55P03|58030)$/
const UNREACHABLE = /^(E(CONNREFUSED|CONNRESET|TIMEDOUT|PIPE|HOSTUNREACH|NETUNREACH|AI_AGAIN)|ENOTFOUND)$/
/** What `pg` says itself, without a code. */
const LOST =
  /Connection terminated|timeout expired|timeout exceeded|read timeout|not queryable|connection error/i

/** What fails passingly becomes `StoreUnavailable`. The builder's own wrapping, which names people's values, goes. */
export function toReason(error: unknown): unknown {
  const reason = unwrap(error)
  return isPassing(reason) ? new StoreUnavailable(reason.message, { cause: reason }) : reason
}

export function isCollision(error: unknown): boolean {
  return COLLISION.test(codeOf(unwrap(error)))
}

/** Whether the connection may be used no more. */
export function isLost(error: unknown): boolean {
  const reason = unwrap(error)
  return isPassing(reason) && !/^(40...|55P03)$/.test(codeOf(reason))
}

export function unwrap(error: unknown): unknown {
  return error instanceof DrizzleQueryError ? error.cause : error
}

function isPassing(error: unknown): error is Error {
  if (!(error instanceof Error) || error instanceof StoreUnavailable) return false
  const code = codeOf(error)
  if (error instanceof AggregateError) return error.errors.some(isPassing)
  return code === '' ? LOST.test(error.message) : PASSING.test(code) || UNREACHABLE.test(code)
}

function codeOf(error: unknown): string {
  const code = (error as { code?: unknown } | null)?.code
  return typeof code === 'string' ? code : ''
}
