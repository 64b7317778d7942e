import { newId } from '@innerloop/shared/new-id'
import { StoreUnavailable } from './database/open-database.ts'
import type { Log } from './operations/logs/create-log.ts'
import { describeError } from './operations/logs/describe-error.ts'
import { Problem, problem, problemDocument } from './problem.ts'
import { SAFE_HEADERS } from './protect-answers.ts'

/** What is sent back, whatever sends it. */
export type Answer = { status: number; headers: Record<string, string>; body: string }

export type Refuse = ReturnType<typeof createRefuse>

type Dependencies = { log: Log; countRefusal: (refusal: Problem) => void }

/** The one place where what was thrown becomes an answer, and is counted. */
export function createRefuse({ log, countRefusal }: Dependencies) {
  /** @param isForAll pages everywhere may learn why they were refused */
  return (error: unknown, isForAll: boolean): Answer => {
    const refusal = refusalOf(error, log)
    countRefusal(refusal)
    return answerOf(refusal, isForAll)
  }
}

function refusalOf(error: unknown, log: Log): Problem {
  if (error instanceof Problem) return error
  if (error instanceof StoreUnavailable) {
    log(`The store is unavailable: ${error.message}`)
    return problem('server.busy', 'Send it again later.')
  }
  const requestId = newId()
  log(`Request ${requestId} failed: ${describeError(error as Error)}`)
  return problem('server.bug', `Tell us the request id ${requestId}.`)
}

function answerOf(refusal: Problem, isForAll: boolean): Answer {
  const document = problemDocument(refusal)
  return {
    status: document.status,
    headers: {
      ...SAFE_HEADERS,
      ...rateLimitHeaders(refusal),
      'content-type': 'application/problem+json',
      'cache-control': 'no-store',
      ...(isForAll && FOR_ALL),
      ...(document.status === 503 && { 'retry-after': '5' }),
    },
    body: JSON.stringify(document),
  }
}

const FOR_ALL = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': 'retry-after',
  'cross-origin-resource-policy': 'cross-origin',
}

/** RateLimit fields for HTTP, draft-ietf-httpapi-ratelimit-headers. */
function rateLimitHeaders({ code, more }: Problem): Record<string, string> {
  if (code !== 'request.too-many') return {}
  const { retryAfterSeconds, policy } = more as { retryAfterSeconds: number; policy: Record<string, unknown> }
  return {
    'retry-after': String(retryAfterSeconds),
    'ratelimit-policy': `"${policy['name']}";q=${policy['perMinute']};w=60`,
    ratelimit: `"${policy['name']}";r=0;t=${retryAfterSeconds}`,
  }
}
