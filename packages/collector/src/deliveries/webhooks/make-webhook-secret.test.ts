import { expect, test } from 'vitest'
import { isWebhookSecret, makeWebhookSecret } from './make-webhook-secret.ts'

test('a new secret is one, and no two are alike', () => {
  const secrets = Array.from({ length: 100 }, makeWebhookSecret)
  expect(new Set(secrets).size).toBe(100)
  expect(secrets.every(isWebhookSecret)).toBe(true)
})

test.each([
  '',
  'whsec_',
  `whsec_${Buffer.alloc(23).toString('base64')}`,
  `whsec_${Buffer.alloc(65).toString('base64')}`,
  Buffer.alloc(32).toString('base64'),
  `whsec_${Buffer.alloc(32).toString('base64')} `,
  `whpk_${Buffer.alloc(32).toString('base64')}`,
])('%j is no secret', (text) => {
  expect(isWebhookSecret(text)).toBe(false)
})
