import { once } from 'node:events'
import type { Socket } from 'node:net'
import tls from 'node:tls'
import { afterEach, expect, onTestFinished, test } from 'vitest'
import { aMailServer } from '../testing/mail-server.ts'
import { makeCertificate } from '../testing/make-certificate.ts'
import { unhappy } from '../testing/notices.ts'
import { aSocketServer } from '../testing/receiver.ts'
import { en } from '../words/en.ts'
import { zhHans } from '../words/zh-hans.ts'
import { createMailer } from './create-mailer.ts'
import { smtpSettingsOf } from './smtp-settings-of.ts'
import { mailOf } from './mail-of.ts'

const options = {
  notice: unhappy,
  words: en,
  from: { name: 'Innerloop', address: 'loop@shop.example' },
  to: { name: 'Olga "Olja" Öz, boss', address: 'olga@shop.example' },
  deliveryId: '0199c0de-aaaa',
  unsubscribe: { url: 'https://loop.example/stop?t=1', oneClick: true },
}
const mail = mailOf(options)
const certificate = makeCertificate()
const withSignIn: Parameters<typeof aMailServer>[0] = {
  ...certificate,
  disabledCommands: [],
  onAuth: ({ username, password }, _session, next) =>
    password === 's3cret:/' ? next(null, { user: username! }) : next(new Error('no')),
}

const trusted = tls.getCACertificates('default')
afterEach(() => tls.setDefaultCACertificates(trusted))

function aMailer(url: string, limits?: Parameters<typeof createMailer>[1]) {
  const mailer = createMailer(smtpSettingsOf(url), limits)
  onTestFinished(() => mailer.close())
  return mailer
}

function refusing(command: 'onMailFrom' | 'onRcptTo' | 'onConnect', responseCode: number, message: string) {
  const refuse = (...given: unknown[]) =>
    (given.at(-1) as (error: Error) => void)(Object.assign(new Error(message), { responseCode }))
  return aMailServer({ [command]: refuse })
}

test('a mail arrives as it was written, in both forms', async () => {
  await using server = await aMailServer()
  expect(await aMailer(`smtp://127.0.0.1:${server.port}`).send(mail)).toMatchObject({
    outcome: 'delivered',
    reason: 'accepted',
    status: 250,
  })
  const { parsed } = server.mails[0]!
  expect(parsed.subject).toBe(mail.subject)
  expect(parsed.from?.value).toEqual([{ name: 'Innerloop', address: 'loop@shop.example' }])
  expect(parsed.to).toMatchObject({ value: [{ name: 'Olga "Olja" Öz, boss', address: 'olga@shop.example' }] })
  expect(parsed.text).toBe(mail.text)
  expect(parsed.html).toBe(mail.html)
  expect(parsed.messageId).toBe('<0199c0de-aaaa@shop.example>')
  expect(parsed.attachments).toEqual([])
  expect(parsed.headers.get('auto-submitted')).toBe('auto-generated')
  expect(parsed.headers.get('list')).toMatchObject({ unsubscribe: { url: 'https://loop.example/stop?t=1' } })
})

test('Chinese arrives as Chinese', async () => {
  await using server = await aMailServer()
  const notice = { ...unhappy, title: '安娜给结账打了 3 分', comment: '包裹没有到。' }
  const written = mailOf({ ...options, words: zhHans, notice })
  await aMailer(`smtp://127.0.0.1:${server.port}`).send(written)
  expect(server.mails[0]!.parsed).toMatchObject({
    subject: notice.title,
    text: written.text,
    html: written.html,
  })
})

test('whatever a customer writes adds no header, no reader, and no second mail', async () => {
  await using server = await aMailServer()
  const evil = 'x\r\nBcc: everybody@shop.example\r\n\r\n.\r\nMAIL FROM:<a@b.example>\r\n'
  const notice = { ...unhappy, title: evil, comment: evil, person: evil, touchpoint: evil, reason: evil }
  const written = mailOf({ ...options, notice, to: { name: evil, address: 'olga@shop.example' } })
  await aMailer(`smtp://127.0.0.1:${server.port}`).send(written)
  expect(server.mails).toHaveLength(1)
  const { parsed } = server.mails[0]!
  const keys = [...parsed.headers.keys()].filter(
    (key) => !['date', 'mime-version', 'content-type'].includes(key),
  )
  expect(keys.toSorted()).toEqual(
    [
      'auto-submitted',
      'content-language',
      'from',
      'list',
      'message-id',
      'subject',
      'to',
      'x-auto-response-suppress',
    ].toSorted(),
  )
  expect(parsed.bcc).toBeUndefined()
  expect(parsed.text).toBe(written.text)
})

test.each(['olga@shop.example, bcc@shop.example', 'olga@shop.example>\r\nRCPT TO:<b@c.example', 'olga', ''])(
  'to %j nothing is sent',
  async (address) => {
    await using server = await aMailServer()
    const mailer = aMailer(`smtp://127.0.0.1:${server.port}`)
    expect(await mailer.send({ ...mail, to: { address } })).toEqual({
      outcome: 'refused',
      reason: 'bad-address',
    })
    expect(server.connections()).toBe(0)
  },
)

test('with a password the connection is encrypted first, by a certificate that is trusted', async () => {
  await using server = await aMailServer(withSignIn)
  const url = `smtp://ana%40shop.example:s3cret%3A%2F@127.0.0.1:${server.port}`
  expect(await aMailer(url).send(mail)).toMatchObject({ outcome: 'failed', reason: 'insecure' })
  tls.setDefaultCACertificates([...trusted, certificate.cert])
  expect(await aMailer(url).send(mail)).toMatchObject({ outcome: 'delivered' })
  expect(server.mails).toMatchObject([{ encrypted: true, user: 'ana@shop.example' }])
})

test('smtps: is encrypted from the first byte', async () => {
  await using server = await aMailServer({ ...withSignIn, secure: true })
  tls.setDefaultCACertificates([...trusted, certificate.cert])
  const url = `smtps://ana:s3cret%3A%2F@127.0.0.1:${server.port}`
  expect(await aMailer(url).send(mail)).toMatchObject({ outcome: 'delivered' })
  expect(server.mails).toMatchObject([{ encrypted: true, user: 'ana' }])
})

test('to a server that cannot encrypt, no password is told', async () => {
  let asked = false
  await using server = await aMailServer({
    disabledCommands: ['STARTTLS'],
    allowInsecureAuth: true,
    onAuth: (_auth, _session, next) => {
      asked = true
      next(null, { user: 'ana' })
    },
  })
  const url = `smtp://ana:s3cret@127.0.0.1:${server.port}`
  expect(await aMailer(url).send(mail)).toMatchObject({ outcome: 'failed', reason: 'insecure' })
  expect(asked).toBe(false)
  expect(await aMailer(`${url}?tls=never`).send(mail)).toMatchObject({ outcome: 'delivered' })
})

test('a wrong password is ours to mend, so the mail is tried again', async () => {
  await using server = await aMailServer(withSignIn)
  tls.setDefaultCACertificates([...trusted, certificate.cert])
  const url = `smtp://ana:wrong@127.0.0.1:${server.port}`
  expect(await aMailer(url).send(mail)).toMatchObject({ outcome: 'failed', reason: 'sign-in', status: 535 })
})

test('a server that wants a password which we do not have is ours to mend, too', async () => {
  await using server = await aMailServer({ ...withSignIn, disabledCommands: ['STARTTLS'] })
  const url = `smtp://127.0.0.1:${server.port}`
  expect(await aMailer(url).send(mail)).toMatchObject({ outcome: 'failed', reason: 'sign-in', status: 530 })
})

test.each([
  ['onRcptTo', 450, { outcome: 'failed', reason: 'receiver-error', status: 450 }],
  ['onRcptTo', 550, { outcome: 'refused', reason: 'rejected', status: 550 }],
  ['onMailFrom', 451, { outcome: 'failed', reason: 'receiver-error', status: 451 }],
  ['onMailFrom', 553, { outcome: 'refused', reason: 'rejected', status: 553 }],
  ['onConnect', 421, { outcome: 'failed', reason: 'receiver-error', status: 421 }],
  ['onConnect', 554, { outcome: 'failed', reason: 'receiver-error', status: 554 }],
] as const)('a server that says at %s %i', async (command, code, result) => {
  await using server = await refusing(command, code, 'Not today')
  const answer = await aMailer(`smtp://127.0.0.1:${server.port}`).send(mail)
  expect(answer).toMatchObject(result)
  expect(answer.excerpt).toContain('Not today')
})

test.each([
  [452, 'failed', 'receiver-error'],
  [552, 'refused', 'rejected'],
])('a server that takes the whole mail and then says %i', async (responseCode, outcome, reason) => {
  await using server = await aMailServer({
    onData: (stream, _session, next) => {
      stream.resume().on('end', () => next(Object.assign(new Error('No room'), { responseCode })))
    },
  })
  const answer = await aMailer(`smtp://127.0.0.1:${server.port}`).send(mail)
  expect(answer).toMatchObject({ outcome, reason, status: responseCode })
})

test('a server that never greets, or hangs in the middle, is given up', async () => {
  await using silent = await aSocketServer(() => undefined)
  const limits = { connectTimeoutMs: 100, timeoutMs: 300 }
  const first = aMailer(`smtp://127.0.0.1:${silent.port}`, limits)
  expect(await first.send(mail)).toMatchObject({ outcome: 'failed', reason: 'timeout' })
  await using hanging = await aMailServer({ onRcptTo: () => undefined })
  const second = aMailer(`smtp://127.0.0.1:${hanging.port}`, limits)
  expect(await second.send(mail)).toMatchObject({ outcome: 'failed', reason: 'timeout' })
  first.close()
  second.close()
})

test('a server that talks without end and never answers is given up', async () => {
  await using chatty = await aSocketServer((socket) => {
    const talking = setInterval(() => socket.write('220-wait\r\n'), 20)
    socket.on('close', () => clearInterval(talking))
  })
  const mailer = aMailer(`smtp://127.0.0.1:${chatty.port}`, { timeoutMs: 300 })
  expect(await mailer.send(mail)).toMatchObject({ outcome: 'failed', reason: 'timeout' })
  mailer.close()
})

test('where no server is, and one that hangs up, the mail is tried again', async () => {
  let port = 0
  {
    await using rude = await aSocketServer((socket) => socket.destroy())
    port = rude.port
    const mailer = aMailer(`smtp://127.0.0.1:${port}`)
    expect(await mailer.send(mail)).toMatchObject({ outcome: 'failed', reason: 'unreachable' })
  }
  expect(await aMailer(`smtp://127.0.0.1:${port}`).send(mail)).toMatchObject({
    outcome: 'failed',
    reason: 'unreachable',
  })
})

test('many mails share a few connections, and a mail that comes twice has the same id', async () => {
  await using server = await aMailServer()
  const mailer = aMailer(`smtp://127.0.0.1:${server.port}`)
  const results = await Promise.all(Array.from({ length: 30 }, () => mailer.send(mail)))
  expect(results.every(({ outcome }) => outcome === 'delivered')).toBe(true)
  expect(server.mails).toHaveLength(30)
  expect(new Set(server.mails.map(({ parsed }) => parsed.messageId)).size).toBe(1)
  expect(server.connections()).toBeLessThanOrEqual(3)
})

test('a connection that the server ends while nothing is sent is replaced', async () => {
  const sockets: Socket[] = []
  await using server = await aMailServer()
  server.onSocket((socket) => sockets.push(socket))
  const mailer = aMailer(`smtp://127.0.0.1:${server.port}`)
  await mailer.send(mail)
  const ended = sockets.map((socket) => once(socket, 'close'))
  for (const socket of sockets) socket.end('421 Bye\r\n')
  await Promise.all(ended)
  await expect.poll(() => mailer.send(mail)).toMatchObject({ outcome: 'delivered' })
  expect(server.connections()).toBe(2)
})

test('once closed it sends no more', async () => {
  await using server = await aMailServer()
  const mailer = aMailer(`smtp://127.0.0.1:${server.port}`)
  mailer.close()
  expect(await mailer.send(mail)).toMatchObject({ outcome: 'failed', reason: 'unreachable' })
})
