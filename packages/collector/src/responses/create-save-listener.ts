import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { MAX_BODY_BYTES } from '@innerloop/shared'
import type { Answer, Refuse } from '../create-refuse.ts'
import type { AnswerSave } from './create-answer-save.ts'

type Dependencies = { answerSave: AnswerSave; refuse: Refuse; others: RequestListener }

/**
 * Saves are answered on Node's own objects: to make a web Request and Response of them takes two thirds as long
 * again as everything else that HTTP takes.
 *
 * @param others answers whatever is not written like a save of the widget
 */
export function createSaveListener({ answerSave, refuse, others }: Dependencies): RequestListener {
  return (incoming, outgoing) => {
    if (isPlainSave(incoming)) void answer(incoming, outgoing)
    else others(incoming, outgoing)
  }

  async function answer(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    try {
      send(outgoing, await answerSave(incoming))
    } catch (error) {
      send(outgoing, refuse(error, true))
    }
  }
}

const PLAIN_HOST = /^[\w.-]+(:\d+)?$/

/** What has an address or length to be judged is not. */
function isPlainSave({ method, url, headers }: IncomingMessage): boolean {
  return (
    method === 'POST' &&
    url === '/v1/responses' &&
    PLAIN_HOST.test(headers.host ?? '') &&
    Number(headers['content-length']) <= MAX_BODY_BYTES
  )
}

function send(outgoing: ServerResponse, { status, headers, body }: Answer): void {
  outgoing.writeHead(status, { ...headers, 'content-length': Buffer.byteLength(body) })
  outgoing.end(body)
}
