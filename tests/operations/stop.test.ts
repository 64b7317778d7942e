import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openDatabase } from '../../packages/collector/src/database/open-database.ts'
import { newId } from '@innerloop/shared/new-id'
import { aFolder, answer, answerSurveys, end, inspect, serve } from './collector-process.ts'

test('told to stop under load, it ends within ten seconds and has kept all that it acknowledged', async () => {
  const data = aFolder()
  const collector = await serve(data)
  const stream = await fetch(`${collector.url}/v1/responses/stream`, {
    headers: { authorization: `Bearer ${collector.key}` },
  })
  const watched = stream.text()
  const load = answerSurveys(collector, 32)
  await expect.poll(() => load.acknowledged.length, { timeout: 20_000 }).toBeGreaterThan(500)
  const { code, ms } = await end(collector, 'SIGTERM')
  await load.stop()

  expect(code).toBe(0)
  expect(ms).toBeLessThan(10_000)
  expect(await watched).toContain('event: response')
  const { ids, differing } = await inspect(join(data, 'innerloop.db'))
  expect(load.acknowledged.filter((id) => !ids.has(id))).toEqual([])
  expect(differing).toBe(0)
  console.log(`${load.acknowledged.length} acknowledged, ended in ${Math.round(ms)} ms, none lost`)
})

test('a save that waits for the disk when the signal comes is answered before the end', async () => {
  const data = aFolder()
  const collector = await serve(data)
  const letGo = await holdLock(data)
  const id = newId()
  const answered = answer(collector.url, id, 9)
  await expect
    .poll(async () => (await fetch(`${collector.url}/metrics`)).text())
    .toContain('waiting_saves 1\n')
  const ended = end(collector, 'SIGTERM')
  await expect.poll(() => collector.said()).toContain('Stopping')
  letGo()
  expect(await answered).toBe(202)
  expect((await ended).code).toBe(0)
  expect((await inspect(join(data, 'innerloop.db'))).ids.has(id)).toBe(true)
})

test('who never lets go is cut off in time, and a second signal ends it at once', async () => {
  const data = aFolder()
  const collector = await serve(data)
  const letGo = await holdLock(data)
  const unanswered = answer(collector.url, newId(), 9).catch(() => 0)
  await expect
    .poll(async () => (await fetch(`${collector.url}/metrics`)).text())
    .toContain('waiting_saves 1\n')
  collector.child.kill('SIGTERM')
  await expect.poll(() => collector.said()).toContain('Stopping')
  const { code, ms } = await end(collector, 'SIGTERM')
  expect([code, ms < 2000, await unanswered]).toEqual([1, true, 0])

  const again = await serve(aFolder())
  const slow = await openBody(again.url)
  const cut = await end(again, 'SIGINT')
  expect([cut.code, cut.ms < 10_000]).toEqual([0, true])
  slow.destroy()
  letGo()
})

/** A request whose body never comes to its end. */
async function openBody(url: string): Promise<Socket> {
  const socket = connect(Number(new URL(url).port), 'localhost').on('error', () => {})
  await once(socket, 'connect')
  socket.write('POST /v1/responses HTTP/1.1\r\nHost: a\r\nContent-Length: 100\r\n\r\n{')
  return socket
}

/** As another process does that writes for long. */
async function holdLock(data: string): Promise<() => void> {
  const other = await openDatabase(join(data, 'innerloop.db'))
  const held = Promise.withResolvers<void>()
  const isHeld = Promise.withResolvers<void>()
  const writing = other.write(() => {
    isHeld.resolve()
    return held.promise
  })
  await isHeld.promise
  return () => {
    held.resolve()
    void writing.finally(() => other.close())
  }
}
