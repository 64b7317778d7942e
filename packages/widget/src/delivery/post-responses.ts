import type { SurveyResponse } from '@innerloop/shared'
import { retryAfterMs } from '../backoff.ts'
import type { AskingNeeds } from '../asking/start-asking.ts'
import { hostAppOf } from './host-app.ts'

/** Browsers refuse a keepalive body of more than 64 KiB, and a character takes up to three bytes. */
export const MOST_CHARACTERS = 20_000

/**
 * A text body goes out as text/plain, which needs no preflight.
 *
 * @returns undefined once acknowledged or refused for good, else the milliseconds that the server wishes us to wait
 */
export async function postResponses(
  { project, request, now, log }: AskingNeeds,
  responses: SurveyResponse[],
): Promise<number | undefined> {
  try {
    const sentAt = new Date(now()).toISOString()
    const body = JSON.stringify({ projectKey: project, sentAt, responses: responses.map(withChannel) })
    const keepalive = body.length < MOST_CHARACTERS
    const reply = await request('responses', { method: 'POST', body, keepalive })
    if (!isFinal(reply.status)) return retryAfterMs(reply.headers.get('retry-after'), now())
    const answer = await reply.json().catch(() => ({}))
    for (const { code, detail } of answer.rejected ?? (reply.ok ? [] : [answer]))
      log(`A response was refused: ${code ?? reply.status}. ${detail ?? ''}`)
    if (answer.unproved)
      log("The signature does not prove who the person is. The answer counts as a visitor's.")
    return undefined
  } catch {
    return 0
  }
}

/** Where the host does not say where it asks, an app around the page does. */
function withChannel({ context, ...response }: SurveyResponse): SurveyResponse {
  const channel = context?.channel ?? (hostAppOf(window) ? 'webview' : 'web')
  return { ...response, context: { ...context, channel } }
}

function isFinal(status: number): boolean {
  return status < 500 && status !== 408 && status !== 429
}
