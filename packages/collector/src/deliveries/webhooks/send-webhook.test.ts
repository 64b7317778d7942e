import type { ServerResponse } from 'node:http'
import { Webhook } from 'standardwebhooks'
import { expect, test } from 'vitest'
import { parseAllowList } from '../guard/allow-list.ts'
import { createPost } from '../guard/create-post.ts'
import { aReceiver, type Received } from '../testing/receiver.ts'
import { makeWebhookSecret } from './make-webhook-secret.ts'
import { sendWebhook } from './send-webhook.ts'
import { webhookBodyOf } from './webhook-body-of.ts'

const post = createPost({ allow: parseAllowList('127.0.0.1'), allowHttp: true })
const event = {
  type: 'response.completed',
  occurredAt: 1_700_000_000_000,
  data: { score: 3, comment: 'é 😀 "q"' },
}
const body = webhookBodyOf(event)

function aMessage(url: string, secrets = [makeWebhookSecret()]) {
  return { url, post, secrets, id: 'd-0199c0de', timestamp: new Date(), body }
}

function verify({ body, headers }: Received, secret: string) {
  return new Webhook(secret).verify(body, headers as Record<string, string>)
}

test('the reference library takes it for ours, and reads what was sent', async () => {
  await using receiver = await aReceiver((response) => response.writeHead(204).end())
  const secret = makeWebhookSecret()
  expect(await sendWebhook(aMessage(receiver.url, [secret]))).toEqual({
    outcome: 'delivered',
    reason: 'accepted',
    status: 204,
  })
  expect(verify(receiver.received[0]!, secret)).toEqual({
    type: 'response.completed',
    timestamp: '2023-11-14T22:13:20.000Z',
    data: event.data,
  })
  expect(receiver.received[0]!.headers).toMatchObject({
    'webhook-id': 'd-0199c0de',
    'content-type': 'application/json',
  })
})

test('while a secret is being changed both are good, and no third', async () => {
  await using receiver = await aReceiver((response) => response.end())
  const [old, young, foreign] = [makeWebhookSecret(), makeWebhookSecret(), makeWebhookSecret()]
  await sendWebhook(aMessage(receiver.url, [young, old]))
  const received = receiver.received[0]!
  expect(verify(received, old)).toEqual(verify(received, young))
  expect(() => verify(received, foreign)).toThrow('No matching signature')
})

test('a body, an id or a time that was changed on the way is found out', async () => {
  await using receiver = await aReceiver((response) => response.end())
  const secret = makeWebhookSecret()
  await sendWebhook(aMessage(receiver.url, [secret]))
  const { body, headers } = receiver.received[0]!
  expect(() => verify({ headers, body: `${body} ` }, secret)).toThrow('No matching signature')
  expect(() => verify({ body, headers: { ...headers, 'webhook-id': 'd-2' } }, secret)).toThrow(
    'No matching signature',
  )
  const earlier = String(Number(headers['webhook-timestamp']) - 10)
  expect(() => verify({ body, headers: { ...headers, 'webhook-timestamp': earlier } }, secret)).toThrow(
    'No matching signature',
  )
})

test('an attempt that is repeated has the same id and a time of its own', async () => {
  await using receiver = await aReceiver((response) => response.writeHead(500).end())
  const message = aMessage(receiver.url)
  await sendWebhook({ ...message, timestamp: new Date(1_700_000_000_900) })
  await sendWebhook({ ...message, timestamp: new Date(1_700_000_005_000) })
  const headers = receiver.received.map(({ headers }) => [
    headers['webhook-id'],
    headers['webhook-timestamp'],
  ])
  expect(headers).toEqual([
    ['d-0199c0de', '1700000000'],
    ['d-0199c0de', '1700000005'],
  ])
})

const with429 = (response: ServerResponse) => response.writeHead(429, { 'retry-after': '120' }).end()
const withDate = (response: ServerResponse) =>
  response.writeHead(503, { 'retry-after': new Date(Date.now() + 3_600_000).toUTCString() }).end('busy')

test.each([
  [
    '200',
    (response: ServerResponse) => response.end('ok'),
    { outcome: 'delivered', reason: 'accepted', excerpt: 'ok' },
  ],
  [
    '301',
    (response: ServerResponse) => response.writeHead(301).end(),
    { outcome: 'failed', reason: 'redirected' },
  ],
  [
    '400',
    (response: ServerResponse) => response.writeHead(400).end(),
    { outcome: 'failed', reason: 'rejected' },
  ],
  [
    '410',
    (response: ServerResponse) => response.writeHead(410).end(),
    { outcome: 'refused', reason: 'gone' },
  ],
  ['429', with429, { outcome: 'failed', reason: 'rate-limited', retryAfterMs: 120_000 }],
  [
    '502',
    (response: ServerResponse) => response.writeHead(502).end(),
    { outcome: 'failed', reason: 'receiver-error' },
  ],
])('an answer of %s', async (status, answer, result) => {
  await using receiver = await aReceiver(answer)
  expect(await sendWebhook(aMessage(receiver.url))).toEqual({ status: Number(status), ...result })
})

test('a date in Retry-After counts from the attempt', async () => {
  await using receiver = await aReceiver(withDate)
  const { retryAfterMs = 0 } = await sendWebhook(aMessage(receiver.url))
  expect(Math.abs(retryAfterMs - 3_600_000)).toBeLessThan(10_000)
})

test('to a forbidden address nothing is sent, and that is final', async () => {
  expect(await sendWebhook(aMessage('https://169.254.169.254/latest/meta-data'))).toEqual({
    outcome: 'refused',
    reason: 'forbidden-address',
    detail: 'metadata',
  })
})

test('an id that could be taken for more, or no secret, is a mistake of the caller', async () => {
  const message = aMessage('http://127.0.0.1:1/')
  await expect(sendWebhook({ ...message, id: 'a.1700000000.{}' })).rejects.toThrow(RangeError)
  await expect(sendWebhook({ ...message, id: 'a\r\nx: y' })).rejects.toThrow(RangeError)
  await expect(sendWebhook({ ...message, secrets: [] })).rejects.toThrow(RangeError)
  expect(() => webhookBodyOf({ ...event, type: 'response..completed' })).toThrow(RangeError)
})
