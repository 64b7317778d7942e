import { describe, expect, test } from 'vitest'
import { createAdminKey } from '../keys/admin-keys.ts'
import { audit } from '../database/tables.ts'
import { aCompletedResponse, aWorld, jsonOf } from '../testing/world.ts'

async function aWorldWithTwo() {
  const world = await aWorld()
  const [one, two] = [aCompletedResponse(3), aCompletedResponse(9)]
  await world.send([one, two])
  const call = (method: string, path: string, body?: unknown, key = world.key) =>
    fetch(`${world.url}/v1/${path}`, {
      method,
      headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    })
  const readOne = async () => jsonOf(await world.read(`/v1/responses/${one.id}`))
  return { ...world, one, two, call, readOne }
}

describe('tags', () => {
  test('are put on, counted, asked for, and taken off; again changes nothing', async () => {
    const { call, one, two, read, readOne, database } = await aWorldWithTwo()
    const put = async (path: string) => (await call('PUT', `responses/${path}`)).status
    expect(await put(`${one.id}/tags/Refund`)).toBe(204)
    expect(await put(`${one.id}/tags/refund`)).toBe(204)
    expect(await put(`${one.id}/tags/${encodeURIComponent('größe/größer')}`)).toBe(204)
    expect(await put(`${two.id}/tags/refund`)).toBe(204)
    expect((await readOne()).tags).toEqual(['größe/größer', 'refund'])
    expect(await jsonOf(await read('/v1/tags'))).toEqual({
      tags: [
        { tag: 'größe/größer', responses: 1 },
        { tag: 'refund', responses: 2 },
      ],
    })
    const { responses } = await jsonOf(await read('/v1/responses?tag=Refund&scoreTo=6'))
    expect(responses.map(({ id }: { id: string }) => id)).toEqual([one.id])
    expect((await call('DELETE', `responses/${one.id}/tags/REFUND`)).status).toBe(204)
    expect((await call('DELETE', `responses/${one.id}/tags/refund`)).status).toBe(204)
    expect((await readOne()).tags).toEqual(['größe/größer'])
    const acts = await database.read((tx) => tx.select().from(audit))
    expect(acts.map(({ act }) => act)).toEqual([
      'response.tagged',
      'response.tagged',
      'response.tagged',
      'response.untagged',
    ])
  })

  test('stay when the response is saved once more', async () => {
    const { call, one, send, readOne } = await aWorldWithTwo()
    await call('PUT', `responses/${one.id}/tags/refund`)
    await send([{ ...one, sequence: 5, answers: { ...one.answers, reason: { value: 'Late', sequence: 5 } } }])
    const read = await readOne()
    expect([read.tags, read.answers.reason.value]).toEqual([['refund'], 'Late'])
  })

  test('are at most 20 on one response, and have a sensible length', async () => {
    const { call, one, readOne } = await aWorldWithTwo()
    for (let n = 1; n <= 20; n += 1) await call('PUT', `responses/${one.id}/tags/t${n}`)
    const refused = [`${one.id}/tags/t21`, `${one.id}/tags/${'x'.repeat(51)}`, `${one.id}/tags/%20`]
    for (const path of refused)
      expect((await jsonOf(await call('PUT', `responses/${path}`))).code).toBe('request.invalid')
    expect((await readOne()).tags).toHaveLength(20)
  })

  test('are for responses that there are', async () => {
    const { call } = await aWorldWithTwo()
    for (const method of ['PUT', 'DELETE'])
      expect((await jsonOf(await call(method, 'responses/none/tags/x'))).code).toBe('response.unknown')
  })
})

describe('notes', () => {
  test('are listed with the response, oldest first, with who wrote them', async () => {
    const { call, one, readOne } = await aWorldWithTwo()
    const first = await call('POST', `responses/${one.id}/notes`, { text: ' Called her back. ' })
    expect(first.status).toBe(201)
    await call('POST', `responses/${one.id}/notes`, { text: 'She is happy.' })
    const { notes } = await readOne()
    expect(notes).toMatchObject([
      { text: 'Called her back.', author: { kind: 'key' }, writtenAt: expect.stringMatching(/Z$/) },
      { text: 'She is happy.' },
    ])
    expect(notes[0]).toEqual(await first.json())
  })

  test('are removed by who wrote them, and by nobody else', async () => {
    const { call, one, readOne, database } = await aWorldWithTwo()
    const { id } = await jsonOf(await call('POST', `responses/${one.id}/notes`, { text: 'Mine.' }))
    const other = await database.write((tx) => createAdminKey(tx, 0))
    const path = `responses/${one.id}/notes/${id}`
    expect((await jsonOf(await call('DELETE', path, undefined, other))).code).toBe('access.denied')
    expect((await readOne()).notes).toHaveLength(1)
    expect((await call('DELETE', path)).status).toBe(204)
    expect((await readOne()).notes).toEqual([])
    expect((await jsonOf(await call('DELETE', path))).code).toBe('note.unknown')
  })

  test.each([[{}], [{ text: ' ' }], [{ text: 'x', by: 'me' }], [{ text: 'x'.repeat(5001) }]])(
    '%j is none',
    async (body) => {
      const { call, one } = await aWorldWithTwo()
      expect((await jsonOf(await call('POST', `responses/${one.id}/notes`, body))).code).toBe(
        'request.invalid',
      )
    },
  )
})
