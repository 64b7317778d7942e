import { once } from 'node:events'
import { connect } from 'node:net'
import { expect, test } from 'vitest'
import { responses } from '../database/tables.ts'
import { aDatabase, aResponse, aWorld } from '../testing/world.ts'

const bodyOf = (...responses: unknown[]) =>
  JSON.stringify({ projectKey: 'pk_shop', sentAt: new Date().toISOString(), responses })

test('while it stops, a save that was taken in is answered from the disk, and it is not ready', async () => {
  const database = await aDatabase()
  const world = await aWorld({ database })
  const held = Promise.withResolvers<void>()
  const holding = database.write(() => held.promise)

  const body = bodyOf(aResponse())
  const socket = connect(world.port, '127.0.0.1').setEncoding('utf8')
  let heard = ''
  socket.on('data', (text: string) => (heard += text))
  socket.write(`POST /v1/responses HTTP/1.1\r\nHost: a\r\nContent-Length: ${body.length}\r\n\r\n${body}`)
  const metrics = async () => (await fetch(`${world.url}/metrics`)).text()
  await expect.poll(metrics).toContain('innerloop_waiting_saves 1\n')

  const stopped = world.stop()
  socket.write('GET /readyz HTTP/1.1\r\nHost: a\r\n\r\n')
  await expect(fetch(`${world.url}/healthz`)).rejects.toThrow('fetch failed')
  expect(heard).toBe('')
  held.resolve()
  await Promise.all([stopped, holding, once(socket, 'close')])
  expect(heard.match(/HTTP\/1\.1 \d+/g)).toEqual(['HTTP/1.1 202', 'HTTP/1.1 503'])
  expect(heard).toContain('It is being stopped.')
})

test('live streams end as streams do, and connections that never asked are closed', async () => {
  const world = await aWorld()
  const stream = await fetch(`${world.url}/v1/responses/stream`, {
    headers: { authorization: `Bearer ${world.key}` },
  })
  const early = connect(world.port, '127.0.0.1')
  await once(early, 'connect')
  const startedAt = performance.now()
  const [text] = await Promise.all([stream.text(), once(early, 'close'), world.stop()])
  expect(text).toBe(': watching\n\n')
  expect(performance.now() - startedAt).toBeLessThan(4000)
})

test('whoever keeps sending on open connections does not keep it from stopping', async () => {
  const world = await aWorld()
  const acknowledged: string[] = []
  let isRefused = false
  const send = async () => {
    while (!isRefused) {
      const response = aResponse()
      const answer = await world.send([response]).catch(() => undefined)
      if (answer?.status === 202) acknowledged.push(response.id)
      else isRefused = true
    }
  }
  const senders = Array.from({ length: 8 }, send)
  await expect.poll(() => acknowledged.length).toBeGreaterThan(50)
  await Promise.all([world.stop(), ...senders])
  const rows = await world.database.read(async (tx) => await tx.select({ id: responses.id }).from(responses))
  const stored = rows.map(({ id }) => id)
  expect(acknowledged.filter((id) => !stored.includes(id))).toEqual([])
})
