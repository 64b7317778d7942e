import tls from 'node:tls'
import { afterEach, expect, test } from 'vitest'
import { makeCertificate } from '../testing/make-certificate.ts'
import { aReceiver, aSocketServer } from '../testing/receiver.ts'
import { parseAllowList } from './allow-list.ts'
import { createPost } from './create-post.ts'

const REQUEST = { headers: { 'content-type': 'application/json' }, body: '{}' }

/** In these tests 127.0.0.1 stands for the public Internet, and 127.0.0.2 for what is inside. */
const rules = { allow: parseAllowList('127.0.0.1'), allowHttp: true }

const trusted = tls.getCACertificates('default')
afterEach(() => tls.setDefaultCACertificates(trusted))

test('what is sent arrives, and the beginning of the answer comes back', async () => {
  await using receiver = await aReceiver((response) =>
    response.writeHead(202).end(`thanks\u0007${'!'.repeat(9000)}`),
  )
  const answer = await createPost(rules)({ ...REQUEST, url: receiver.url, body: '{"a":"ü"}' })
  expect(answer).toMatchObject({ kind: 'answered', status: 202 })
  expect(answer).toHaveProperty('excerpt', `thanks${'!'.repeat(493)}…`)
  expect(receiver.received).toMatchObject([
    { body: '{"a":"ü"}', headers: { 'content-type': 'application/json' } },
  ])
})

test.each([
  '10.0.0.1',
  '127.0.0.2',
  '::1',
  'fe80::1%2',
  '::ffff:10.0.0.1',
  'fd00:ec2::254',
  '64:ff9b::a00:1',
])('a name that resolves to %s is refused, whatever else it resolves to', async (address) => {
  await using inside = await aReceiver((response) => response.end(), { host: '127.0.0.2' })
  const url = `http://rebound.example:${inside.port}/`
  for (const answers of [[address], ['127.0.0.1', address], [address, '127.0.0.1']])
    expect(await createPost({ ...rules, resolve: async () => answers })({ ...REQUEST, url })).toMatchObject({
      kind: 'refused',
      reason: 'forbidden-address',
    })
  expect(inside.connections()).toBe(0)
})

test('localhost is refused as the machine itself resolves it', async () => {
  await using inside = await aReceiver((response) => response.end())
  for (const host of ['localhost', 'LOCALHOST', 'ｌｏｃａｌｈｏｓｔ'])
    expect(
      await createPost({ allowHttp: true })({ ...REQUEST, url: `http://${host}:${inside.port}/` }),
    ).toMatchObject({ kind: 'refused', reason: 'forbidden-address', detail: 'loopback' })
  expect(inside.connections()).toBe(0)
})

test('a resolver that answers public first and private second is asked once, and what it said first is used', async () => {
  await using outside = await aReceiver((response) => response.end())
  await using inside = await aReceiver((response) => response.end(), {
    host: '127.0.0.2',
    port: outside.port,
  })
  const asked: string[] = []
  const post = createPost({
    ...rules,
    resolve: async (host) => (asked.push(host) === 1 ? ['127.0.0.1'] : ['127.0.0.2']),
  })
  const url = `http://rebinding.example:${outside.port}/`
  expect(await post({ ...REQUEST, url })).toMatchObject({ kind: 'answered', status: 200 })
  expect(asked).toEqual(['rebinding.example'])
  expect(outside.received).toMatchObject([{ headers: { host: `rebinding.example:${outside.port}` } }])
  expect(await post({ ...REQUEST, url })).toMatchObject({ kind: 'refused', reason: 'forbidden-address' })
  expect(inside.connections()).toBe(0)
})

test.each([301, 302, 303, 307, 308])(
  'a redirect by %i to a private address is an answer, and nobody goes there',
  async (status) => {
    await using inside = await aReceiver((response) => response.end('secret'), { host: '127.0.0.2' })
    await using outside = await aReceiver((response) =>
      response.writeHead(status, { location: inside.url }).end(),
    )
    expect(await createPost(rules)({ ...REQUEST, url: outside.url })).toMatchObject({
      kind: 'answered',
      status,
    })
    expect(inside.connections()).toBe(0)
  },
)

test('a name on the list may resolve to any address', async () => {
  await using inside = await aReceiver((response) => response.end(), { host: '127.0.0.2' })
  const allow = parseAllowList('hooks.internal')
  const post = createPost({ allow, allowHttp: true, resolve: async () => ['127.0.0.2'] })
  expect(await post({ ...REQUEST, url: `http://hooks.internal:${inside.port}/` })).toMatchObject({
    status: 200,
  })
  expect(await post({ ...REQUEST, url: `http://other.internal:${inside.port}/` })).toMatchObject({
    kind: 'refused',
  })
  expect(await post({ ...REQUEST, url: inside.url })).toMatchObject({ kind: 'refused' })
})

test('over TLS the certificate has to be trusted and to be of the name in the URL', async () => {
  const certificate = makeCertificate()
  await using receiver = await aReceiver((response) => response.writeHead(204).end(), { tls: certificate })
  const post = createPost({ allow: rules.allow, resolve: async () => ['127.0.0.1'] })
  const at = (host: string) => post({ ...REQUEST, url: `https://${host}:${receiver.port}/` })
  expect(await at('receiver.example')).toMatchObject({ kind: 'failed', reason: 'insecure' })
  tls.setDefaultCACertificates([...trusted, certificate.cert])
  expect(await at('receiver.example')).toMatchObject({ kind: 'answered', status: 204 })
  expect(await at('127.0.0.1')).toMatchObject({ kind: 'answered', status: 204 })
  expect(await at('other.example')).toMatchObject({ kind: 'failed', reason: 'insecure' })
  expect(receiver.received).toHaveLength(2)
})

test('a receiver that never answers is given up', async () => {
  await using receiver = await aReceiver(() => undefined)
  const answer = await createPost({ ...rules, timeoutMs: 100 })({ ...REQUEST, url: receiver.url })
  expect(answer).toEqual({ kind: 'failed', reason: 'timeout' })
})

test('a receiver with which no connection comes about in time is given up', async () => {
  // It takes the connection, and never says a word of TLS.
  await using silent = await aSocketServer(() => undefined)
  const post = createPost({ allow: rules.allow, connectTimeoutMs: 100, timeoutMs: 60_000 })
  const answer = await post({ ...REQUEST, url: `https://127.0.0.1:${silent.port}/` })
  expect(answer).toEqual({ kind: 'failed', reason: 'timeout' })
})

test('a resolver that never answers is given up', async () => {
  const post = createPost({ ...rules, connectTimeoutMs: 50, resolve: () => new Promise(() => undefined) })
  expect(await post({ ...REQUEST, url: 'http://slow.example/' })).toEqual({
    kind: 'failed',
    reason: 'timeout',
  })
})

test('the status counts, even if the rest of the answer never ends', async () => {
  await using receiver = await aReceiver((response) => response.writeHead(200).write('almost'))
  const answer = await createPost({ ...rules, timeoutMs: 200 })({ ...REQUEST, url: receiver.url })
  expect(answer).toMatchObject({ kind: 'answered', status: 200, excerpt: 'almost' })
})

test('a receiver that talks without end is hung up on', async () => {
  let sent = 0
  const gone = Promise.withResolvers<void>()
  await using receiver = await aReceiver((response) => {
    response.on('close', gone.resolve)
    const talk = () => {
      while (!response.destroyed && response.write(Buffer.alloc(65_536, 'x'))) sent += 65_536
    }
    response.on('drain', talk)
    talk()
  })
  const answer = await createPost(rules)({ ...REQUEST, url: receiver.url })
  expect(answer).toMatchObject({ kind: 'answered', status: 200 })
  await gone.promise
  expect(sent).toBeLessThan(50_000_000)
})

test('what is not HTTP, is not there, or has no address fails with its reason', async () => {
  const post = createPost({ ...rules, resolve: async () => [] })
  let url = ''
  {
    await using garbage = await aSocketServer((socket) => socket.end('220 mail.example ESMTP\r\n'))
    url = `http://127.0.0.1:${garbage.port}/`
    expect(await post({ ...REQUEST, url })).toMatchObject({ kind: 'failed', reason: 'not-understood' })
  }
  expect(await post({ ...REQUEST, url })).toMatchObject({ kind: 'failed', reason: 'unreachable' })
  expect(await post({ ...REQUEST, url: 'http://nowhere.example/' })).toEqual({
    kind: 'failed',
    reason: 'name-not-found',
  })
})

test('a receiver that hangs up without a word is worth another attempt', async () => {
  await using rude = await aSocketServer((socket) => socket.once('data', () => socket.destroy()))
  const url = `http://127.0.0.1:${rude.port}/`
  expect(await createPost(rules)({ ...REQUEST, url })).toMatchObject({
    kind: 'failed',
    reason: 'unreachable',
  })
})
