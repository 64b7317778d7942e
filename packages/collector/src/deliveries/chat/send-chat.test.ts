import type { ServerResponse } from 'node:http'
import { expect, test } from 'vitest'
import { parseAllowList } from '../guard/allow-list.ts'
import { createPost } from '../guard/create-post.ts'
import { unhappy } from '../testing/notices.ts'
import { aReceiver } from '../testing/receiver.ts'
import { en } from '../words/en.ts'
import type { ChatService } from './chat-service-of.ts'
import { discordMessageOf } from './discord-message-of.ts'
import { sendChat } from './send-chat.ts'
import { slackMessageOf } from './slack-message-of.ts'
import { teamsMessageOf } from './teams-message-of.ts'

const post = createPost({ allow: parseAllowList('127.0.0.1'), allowHttp: true })
const outgoing = { notice: unhappy, words: en, now: 0, post }
const with429 = { 'retry-after': '3' }

type Case = [ChatService, number, string, Record<string, string>, object]

test.each<Case>([
  ['slack', 200, 'ok', {}, { outcome: 'delivered', reason: 'accepted' }],
  ['teams', 202, '', {}, { outcome: 'delivered', reason: 'accepted' }],
  ['discord', 204, '', {}, { outcome: 'delivered', reason: 'accepted' }],
  ['slack', 429, 'rate_limited', with429, { outcome: 'failed', reason: 'rate-limited', retryAfterMs: 3000 }],
  ['teams', 429, '', with429, { outcome: 'failed', reason: 'rate-limited', retryAfterMs: 3000 }],
  [
    'discord',
    429,
    '{"retry_after":2.1}',
    with429,
    { outcome: 'failed', reason: 'rate-limited', retryAfterMs: 3000 },
  ],
  ['slack', 400, 'invalid_blocks', {}, { outcome: 'refused', reason: 'rejected', excerpt: 'invalid_blocks' }],
  ['slack', 403, 'action_prohibited', {}, { outcome: 'refused', reason: 'rejected' }],
  ['slack', 404, 'no_service', {}, { outcome: 'refused', reason: 'gone' }],
  ['slack', 410, 'channel_is_archived', {}, { outcome: 'refused', reason: 'gone' }],
  ['discord', 404, '{"code":10015}', {}, { outcome: 'refused', reason: 'gone' }],
  ['teams', 408, '', {}, { outcome: 'failed', reason: 'rejected' }],
  ['discord', 502, '', {}, { outcome: 'failed', reason: 'receiver-error' }],
  [
    'teams',
    200,
    'Webhook message delivery failed: returned HTTP error 429',
    {},
    { outcome: 'failed', reason: 'rate-limited' },
  ],
  ['teams', 200, '1', {}, { outcome: 'delivered', reason: 'accepted' }],
])('%s answers %i %j', async (service, status, said, headers, result) => {
  await using receiver = await aReceiver((response: ServerResponse) =>
    response.writeHead(status, headers).end(said),
  )
  expect(await sendChat({ ...outgoing, service, url: receiver.url })).toMatchObject(result)
  expect(receiver.received[0]!.headers['content-type']).toBe('application/json')
})

test('each service gets its own form', async () => {
  await using receiver = await aReceiver((response) => response.end())
  for (const service of ['slack', 'teams', 'discord'] as const)
    await sendChat({ ...outgoing, service, url: receiver.url })
  expect(receiver.received.map(({ body }) => JSON.parse(body) as unknown)).toEqual([
    slackMessageOf(unhappy, en),
    teamsMessageOf(unhappy, en),
    discordMessageOf(unhappy, en),
  ])
})
