import { expect, test } from 'vitest'
import { chatServiceOf } from './chat-service-of.ts'

test.each([
  ['https://hooks.slack.com/services/T000/B000/XXXX', 'slack'],
  ['https://hooks.slack-gov.com/services/T000/B000/XXXX', 'slack'],
  ['https://discord.com/api/webhooks/123/ab-c_d', 'discord'],
  ['https://discordapp.com/api/v10/webhooks/123/abc', 'discord'],
  ['https://canary.discord.com/api/webhooks/123/abc?thread_id=1', 'discord'],
  [
    'https://default0.ae.environment.api.powerplatform.com:443/powerautomate/automations/direct/workflows/b84/triggers/manual/paths/invoke?api-version=1&sig=x',
    'teams',
  ],
  [
    'https://prod-05.westeurope.logic.azure.com:443/workflows/b84/triggers/manual/paths/invoke?sig=x',
    'teams',
  ],
  ['https://shop.webhook.office.com/webhookb2/a@b/IncomingWebhook/c/d', 'teams'],
])('%s is of %s', (url, service) => {
  expect(chatServiceOf(url)).toBe(service)
})

test.each([
  'https://hooks.slack.com.evil.example/services/T/B/X',
  'https://evil.example/hooks.slack.com/services/T/B/X',
  'https://evilslack.com/services/T/B/X',
  'https://hooks.slack.com/triggers/T/B/X',
  'http://hooks.slack.com/services/T/B/X',
  'https://discord.com/channels/1/2',
  'https://discord.com/api/webhooks/123/abc/slack',
  'https://notlogic.azure.com/workflows/x',
  'https://hooks.shop.example/in',
  'not a url',
])('%s is of no chat that we know', (url) => {
  expect(chatServiceOf(url)).toBeUndefined()
})
