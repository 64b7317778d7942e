import { connect, type Socket } from 'node:net'
import { newId } from '@innerloop/shared/new-id'

export type Load = {
  port: number
  connections: number
  /** Until then, or until so many responses are acknowledged. */
  durationMs?: number
  responses?: number
  /** In one request. */
  perRequest?: number
  onAnswer?: (latencyMs: number) => void
}

/**
 * Keeps every connection busy with one request at a time, each of new completed responses, and counts those that were
 * answered with 202. Written on bare sockets, so that the load costs less than the server that it measures.
 */
export async function runLoad(load: Load) {
  const { connections, durationMs = Infinity, responses = Infinity, perRequest = 1 } = load
  const started = performance.now()
  let asked = 0
  const goesOn = () => {
    if (asked >= responses || performance.now() >= started + durationMs) return false
    asked += perRequest
    return true
  }
  const counts = await Promise.all(Array.from({ length: connections }, () => keepBusy(load, goesOn)))
  const acknowledged = counts.reduce((a, b) => a + b, 0) * perRequest
  return { acknowledged, elapsedMs: performance.now() - started }
}

function keepBusy({ port, perRequest = 1, onAnswer }: Load, goesOn: () => boolean): Promise<number> {
  const socket = connect(port, '127.0.0.1').setNoDelay()
  return new Promise((resolve, reject) => {
    let answered = 0
    let sentAt = 0
    const next = () => {
      if (!goesOn()) {
        socket.end(() => resolve(answered))
        return
      }
      sentAt = performance.now()
      send(socket, perRequest)
    }
    socket.on('connect', next)
    socket.on('error', reject)
    socket.on('data', (data) => {
      if (data.toString('latin1', 9, 12) !== '202') {
        reject(new Error(`The server answered:\n${data.toString()}`))
        return
      }
      answered += 1
      onAnswer?.(performance.now() - sentAt)
      next()
    })
  })
}

function send(socket: Socket, perRequest: number): void {
  const responses = Array.from({ length: perRequest }, aResponse).join(',')
  const body = `${BATCH}${responses}]}`
  socket.write(`${HEAD}${Buffer.byteLength(body)}\r\n\r\n${body}`)
}

const HEAD =
  'POST /v1/responses HTTP/1.1\r\nHost: localhost:8787\r\nOrigin: http://localhost:8787\r\n' +
  'User-Agent: Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/142.0.0.0 Safari/537.36\r\n' +
  'Accept: */*\r\nAccept-Language: en-GB,en;q=0.9\r\nContent-Type: text/plain;charset=UTF-8\r\nContent-Length: '

const SENT_AT = Date.now()
const SECONDS_TO_ANSWER = 8
const PEOPLE = 0x20000
/** Most who buy are guests. */
const SIGNED_IN = 0.25
const BATCH = `{"projectKey":"pk_demo_checkout","sentAt":"${new Date(SENT_AT).toISOString()}","responses":[`

const [BEFORE_ID, BEFORE_VISITOR, REST] = JSON.stringify({
  id: '#',
  surveyId: 'checkout',
  surveyVersion: 1,
  touchpoint: 'checkout.paid',
  sequence: 3,
  state: 'completed',
  shownAt: new Date(SENT_AT - SECONDS_TO_ANSWER * 1000).toISOString(),
  answers: {
    recommend: { value: 9, sequence: 1 },
    reason: { value: 'The spare part was there the next morning, and it fitted.', sequence: 2 },
  },
  visitorId: 'v_45c48cce2e2d7fbdea1a#',
  traits: { plan: 'guest', country: 'PT' },
  properties: { orderValue: 84.5, currency: 'EUR', items: 3 },
  context: {
    url: 'https://shop.example/confirmation.html',
    locale: 'en-GB',
    device: 'desktop',
    channel: 'web',
    sdk: 'web/0.1.0',
  },
}).split('#') as [string, string, string]

function aResponse(): string {
  const person = (PEOPLE + Math.floor(Math.random() * PEOPLE)).toString(16)
  const visitor = BEFORE_ID + newId() + BEFORE_VISITOR + person + REST
  return Math.random() < SIGNED_IN ? `${visitor.slice(0, -1)},"personId":"c_8f14e45fceea${person}"}` : visitor
}
