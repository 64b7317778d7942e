import { Survey } from '@innerloop/shared'
import { expect, test } from 'vitest'
import { probeOf } from './probe-of.ts'

test('a probe asks those whose use has dropped, and is a survey that can be published', () => {
  const probe = probeOf('usage', 'Probe', Date.parse('2026-11-23T12:00:00Z'))
  expect(probe).toMatchObject({
    pattern: 'potential',
    audience: { rule: { fact: 'traits.usage', atMost: -30 } },
    questions: [{ kind: 'text' }],
  })
  expect(Survey.safeParse({ ...probe, version: 1 }).error).toBeUndefined()
})
