import { createServer } from 'node:http'
import { type AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { expect, onTestFinished, test } from 'vitest'
import type { Problem } from '../../problem.ts'
import { proposeNames } from './propose-names.ts'

const quote = (said: string) => ({ id: '1', source: 'response', text: said, score: 2, day: '2026-01-01' })
const themes = [
  {
    id: 'en-1',
    language: 'en',
    words: ['parcel', 'late'],
    quotes: [quote('Late again, call +49 30 1234567'), quote('Mail ana@example.com')],
  },
  { id: 'en-2', language: 'en', words: ['price'], quotes: [] },
]

/** Never answers. */
const hang = (_: unknown, { signal }: RequestInit) =>
  new Promise<never>((_resolve, reject) => signal!.addEventListener('abort', () => reject(signal!.reason)))

/** A model that answers as it is told, and keeps what it was sent. */
async function aModel(content: string, status = 200) {
  const heard: { url: string; key: string | undefined; body: string }[] = []
  const server = createServer(async (request, response) => {
    heard.push({ url: request.url!, key: request.headers.authorization, body: await text(request) })
    response.writeHead(status, { 'content-type': 'application/json' })
    response.end(JSON.stringify({ choices: [{ message: { role: 'assistant', content } }] }))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void server.close())
  const { port } = server.address() as AddressInfo
  return { heard, settings: { url: `http://127.0.0.1:${port}/v1/`, model: 'small', key: 'secret' } }
}

test('only words and quotes are sent, without what identifies somebody; names come back', async () => {
  const { settings, heard } = await aModel('Here: {"0": " Late \\n parcels ", "1": "", "7": "Nothing"}')
  expect(await proposeNames(settings, { themes, language: 'en' })).toEqual([
    { id: 'en-1', name: 'Late parcels' },
  ])
  expect(heard).toHaveLength(1)
  expect(heard[0]).toMatchObject({ url: '/v1/chat/completions', key: 'Bearer secret' })
  const { model, messages } = JSON.parse(heard[0]!.body) as { model: string; messages: { content: string }[] }
  expect(model).toBe('small')
  expect(JSON.parse(messages[1]!.content)).toEqual([
    { n: 0, words: ['parcel', 'late'], comments: ['Late again, call [phone]', 'Mail [e-mail]'] },
    { n: 1, words: ['price'], comments: [] },
  ])
  expect(heard[0]!.body).not.toMatch(/1234567|ana@example|en-1/)
})

test.each([
  ['an error', '{}', 500, 'It answered 500.'],
  ['no names', 'I am sorry', 200, 'no names'],
])('a service that answers with %s is told of', async (_, content, status, detail) => {
  const { settings } = await aModel(content, status)
  const refused = await proposeNames(settings, { themes, language: 'en' }).catch((error: Problem) => error)
  expect(refused).toMatchObject({ code: 'naming.failed' })
  expect((refused as Problem).detail).toContain(detail)
})

test('a service that does not answer is waited for no longer than it may take', async () => {
  const settings = { url: 'http://127.0.0.1:9/v1', model: 'small', key: undefined }
  const wish = { themes, language: 'en', fetch: hang as typeof globalThis.fetch, timeoutMs: 5 }
  await expect(proposeNames(settings, wish)).rejects.toMatchObject({ code: 'naming.failed' })
})
