import { connect } from 'node:net'
import { setTimeout } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { aResponse, aWorld } from '../testing/world.ts'

const bodyOf = (...responses: unknown[]) =>
  JSON.stringify({ projectKey: 'pk_shop', sentAt: new Date().toISOString(), responses })

type Sent = { target?: string; host?: string; body: string; pauseAt?: number }

/** The whole answer as it came over the wire, without what tells the time. */
async function ask(port: number, { target = '/v1/responses', host = 'a', body, pauseAt = 0 }: Sent) {
  const socket = connect(port, '127.0.0.1').setNoDelay()
  const bytes = Buffer.from(body)
  socket.write(
    `POST ${target} HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\nContent-Length: ${bytes.length}\r\n\r\n`,
  )
  socket.write(bytes.subarray(0, pauseAt))
  if (pauseAt > 0) await setTimeout(20)
  socket.write(bytes.subarray(pauseAt))
  const text = (await Array.fromAsync(socket)).join('')
  const [head, answer] = text.split('\r\n\r\n') as [string, string]
  const lines = head.split('\r\n').map((line) => line.toLowerCase())
  return { lines: lines.filter((line) => !line.startsWith('date:')).sort(), answer }
}

test('however a save is addressed, it is answered alike', async () => {
  const { port } = await aWorld()
  const bodies = [
    bodyOf(aResponse()),
    bodyOf(aResponse(), { id: 'ü' }),
    bodyOf({ id: 'x' }),
    '{"projectKey":',
    '',
    '[]',
    bodyOf(aResponse()).replace('pk_shop', 'pk_other'),
  ]
  for (const body of bodies) {
    const plain = await ask(port, { body })
    expect(plain.lines[0]).toBeDefined()
    for (const other of [{ target: '/v1/responses?from=page' }, { target: 'http://a/v1/responses' }])
      expect((await ask(port, { ...other, body })).answer).toBe(plain.answer)
  }
})

test('it may come in parts, begin with a byte order mark, and hold what is no ASCII', async () => {
  const { port } = await aWorld()
  const words = aResponse({ answers: { reason: { value: 'Schön – 良い', sequence: 1 } } })
  const body = bodyOf(words)
  for (const sent of [
    { body, pauseAt: 30 },
    { body: `\ufeff${body}` },
    { body, pauseAt: body.indexOf('Sch') + 4 },
  ]) {
    const { lines, answer } = await ask(port, sent)
    expect(lines).toContain('http/1.1 202 accepted')
    expect(answer).toBe('{"accepted":1,"rejected":[]}')
  }
})

test('a host that is none is refused', async () => {
  const { port } = await aWorld()
  const { lines } = await ask(port, { host: 'a b/', body: bodyOf(aResponse()) })
  expect(lines).toContain('http/1.1 400 bad request')
})
