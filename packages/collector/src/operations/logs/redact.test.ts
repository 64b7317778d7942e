import { expect, test } from 'vitest'
import { redact } from './redact.ts'

test.each([
  ['sent by ana.silva+x@shop.example today', 'sent by [address] today'],
  ['connect ECONNREFUSED 10.1.2.3:443', 'connect ECONNREFUSED [address]:443'],
  ['from ::ffff:192.0.2.7 and 2001:db8::1', 'from [address] and [address]'],
  ['GET https://shop.example/paid?order=7&name=Ana failed', 'GET https://shop.example/paid failed'],
  ['see "https://shop.example/a#ana"', 'see "https://shop.example/a"'],
  ['Failed query: insert into a\nparams: ana,It broke', 'Failed query: insert into a\nparams: …'],
])('%j becomes %j', (text, safe) => {
  expect(redact(text)).toBe(safe)
})

test.each([
  'at 12:30:45 on 2026-11-23T12:30:45.000Z',
  'at file:///app/packages/collector/src/app.ts:61:12',
  'at Object.<anonymous> (node:internal/process/task_queues:105:5)',
  'request 0199c0de-aaaa-7bbb-8ccc-0123456789ab',
  'better-sqlite3@13.2.0',
  '/node_modules/.pnpm/hono@4.13.19/node_modules/hono/dist/index.js:12:5',
])('%j stays', (text) => {
  expect(redact(text)).toBe(text)
})
