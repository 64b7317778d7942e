import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { makeWebhookSecret } from './make-webhook-secret.ts'
import { signWebhook } from './sign-webhook.ts'

type Check = (headers: Record<string, string>, body: string, secret: string) => boolean

test('the check that the documentation shows takes what we sign, and nothing else', async () => {
  const guide = await readFile(new URL('../../../../../docs/deliveries.md', import.meta.url), 'utf8')
  const code = /```js\n([\s\S]+?)```/.exec(guide)![1]!
  const { isFromInnerloop } = (await import(
    /* @vite-ignore */ `data:text/javascript,${encodeURIComponent(code)}`
  )) as { isFromInnerloop: Check }
  const [secret, former] = [makeWebhookSecret(), makeWebhookSecret()]
  const message = { secrets: [secret, former], id: 'd-1', timestamp: new Date(), body: '{"a":"é"}' }
  const headers = signWebhook(message)
  expect(isFromInnerloop(headers, message.body, secret)).toBe(true)
  expect(isFromInnerloop(headers, message.body, former)).toBe(true)
  expect(isFromInnerloop(headers, message.body, makeWebhookSecret())).toBe(false)
  expect(isFromInnerloop(headers, `${message.body} `, secret)).toBe(false)
  expect(isFromInnerloop({ ...headers, 'webhook-id': 'd-2' }, message.body, secret)).toBe(false)
  const old = signWebhook({ ...message, timestamp: new Date(Date.now() - 301_000) })
  expect(isFromInnerloop(old, message.body, secret)).toBe(false)
  expect(isFromInnerloop({ ...headers, 'webhook-timestamp': 'soon' }, message.body, secret)).toBe(false)
})
