import { connect, type Socket } from 'node:net'
import { newId } from '@innerloop/shared/new-id'

type Load = { port: number; connections: number; durationMs: number }

/**
 * Keeps every connection busy with one request at a time, each a new completed response, and counts the 202s.
 * Written on bare sockets, so that the load costs less than the server that it measures.
 */
export async function runLoad({ port, connections, durationMs }: Load) {
  const started = performance.now()
  const until = started + durationMs
  const counts = await Promise.all(
    Array.from({ length: connections }, () => keepBusy(port, () => performance.now() < until)),
  )
  return { acknowledged: counts.reduce((a, b) => a + b, 0), elapsedMs: performance.now() - started }
}

async function keepBusy(port: number, goesOn: () => boolean): Promise<number> {
  const socket = connect(port, '127.0.0.1').setNoDelay()
  return new Promise((resolve, reject) => {
    let acknowledged = 0
    socket.on('connect', () => send(socket))
    socket.on('error', reject)
    socket.on('data', (data) => {
      if (data.toString('latin1', 9, 12) !== '202') {
        reject(new Error(`The server answered:\n${data.toString()}`))
        return
      }
      acknowledged += 1
      if (goesOn()) send(socket)
      else socket.end(() => resolve(acknowledged))
    })
  })
}

function send(socket: Socket): void {
  const body = bodyOf(newId())
  socket.write(`${HEAD}${Buffer.byteLength(body)}\r\n\r\n${body}`)
}

const HEAD =
  'POST /v1/responses HTTP/1.1\r\nHost: localhost:8787\r\nOrigin: http://localhost:8787\r\n' +
  'User-Agent: Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/142.0.0.0 Safari/537.36\r\n' +
  'Accept: */*\r\nAccept-Language: en-GB,en;q=0.9\r\nContent-Type: text/plain;charset=UTF-8\r\nContent-Length: '

const NOW = new Date().toISOString()
const [BEFORE_ID, AFTER_ID] = JSON.stringify({
  projectKey: 'pk_demo_checkout',
  sentAt: NOW,
  responses: [
    {
      id: '#',
      surveyId: 'checkout',
      surveyVersion: 1,
      touchpoint: 'checkout.paid',
      sequence: 3,
      state: 'completed',
      shownAt: NOW,
      answers: {
        recommend: { value: 9, sequence: 1 },
        reason: { value: 'The spare part was there the next morning, and it fitted.', sequence: 2 },
      },
      personId: 'c_8f14e45fceea167a',
      visitorId: 'v_45c48cce2e2d7fbdea1afc51',
      traits: { plan: 'guest', country: 'PT' },
      properties: { orderValue: 84.5, currency: 'EUR', items: 3 },
      context: {
        url: 'https://shop.example/confirmation.html',
        locale: 'en-GB',
        device: 'desktop',
        channel: 'web',
        sdk: 'web/0.1.0',
      },
    },
  ],
}).split('#') as [string, string]

function bodyOf(id: string): string {
  return BEFORE_ID + id + AFTER_ID
}
