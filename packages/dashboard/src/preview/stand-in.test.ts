// @vitest-environment happy-dom
import type { WidgetConfig } from '@innerloop/shared'
import { beforeEach, expect, test } from 'vitest'
import { standInFor } from './stand-in.ts'

const pace = { afterAnswerDays: 0, afterDeclineDays: 0, afterDisplayDays: 0 }
const config: WidgetConfig = { projectKey: 'preview', pace, surveys: [] }
let sent: string[] = []
const fetch = standInFor(async (input) => {
  sent.push(String(input))
  return new Response('onward')
}, config)

beforeEach(() => {
  sent = []
})

test('an answer is acknowledged, but goes nowhere', async () => {
  const answer = await fetch('https://feedback.example/v1/responses', { method: 'POST', body: '{}' })
  expect(answer.status).toBe(202)
  expect(await answer.json()).toEqual({ accepted: 0, rejected: [] })
  expect(sent).toEqual([])
})

test('the widget is told of the very object that the next draft is put into', async () => {
  const answer = await fetch('https://feedback.example/v1/widget/preview')
  expect(answer.ok).toBe(true)
  expect(await answer.json()).toBe(config)
  expect(sent).toEqual([])
})

test.each(['/widget/strings-de.js', '/v1/surveys', '/v1/responses/recent'])('%s goes on', async (path) => {
  expect(await (await fetch(path)).text()).toBe('onward')
  expect(sent).toEqual([path])
})
