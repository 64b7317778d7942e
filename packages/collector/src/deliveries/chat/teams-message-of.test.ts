import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyNotice, endless, unhappy } from '../testing/notices.ts'
import { en } from '../words/en.ts'
import { zhHans } from '../words/zh-hans.ts'
import { teamsMessageOf } from './teams-message-of.ts'

test('an unhappy customer in Teams', () => {
  const { type, attachments } = teamsMessageOf(unhappy, en)
  expect(type).toBe('message')
  expect(attachments).toHaveLength(1)
  const { body, actions } = attachments[0].content
  expect(body[0]).toMatchObject({ inlines: [{ text: unhappy.title, color: 'Attention' }] })
  expect(body[1]).toMatchObject({ inlines: [{ text: 'Score: ' }, { text: '3 of 10 – detractor' }] })
  expect(body.find(({ type }) => type === 'Container')).toMatchObject({
    items: [{ inlines: [{ text: unhappy.comment }] }],
  })
  expect(actions).toEqual([
    { type: 'Action.OpenUrl', title: 'Open in Innerloop', url: unhappy.link },
    { type: 'Action.OpenUrl', title: 'Claim', url: unhappy.actions[0]!.url },
    { type: 'Action.OpenUrl', title: 'I contacted the customer', url: unhappy.actions[1]!.url },
  ])
})

test('a message says it in the words of its reader', () => {
  expect(JSON.stringify(teamsMessageOf(unhappy, zhHans))).toContain('3 分(满分 10) – 贬损者')
})

test('the longest card that there can be is below what Teams takes', () => {
  const message = teamsMessageOf(endless, zhHans)
  expect(message.attachments[0].content.actions).toHaveLength(4)
  expect(Buffer.byteLength(JSON.stringify(message))).toBeLessThan(21_000)
})

test('whatever the notice, Teams takes the card, no text is Markdown, and nobody is mentioned', () => {
  fc.assert(
    fc.property(fc.oneof(fc.constant(endless), anyNotice), (notice) => {
      const message = teamsMessageOf(notice, zhHans)
      const json = JSON.stringify(message)
      expect(Buffer.byteLength(json)).toBeLessThan(21_000)
      expect(json).not.toMatch(/"entities":|"type":"(TextBlock|FactSet)"/)
      const { body, actions } = message.attachments[0].content
      const blocks = body.flatMap((part) => (part.type === 'Container' ? part.items : [part]))
      for (const { inlines } of blocks)
        for (const { text } of inlines) {
          expect(text).not.toBe('')
          expect(text.isWellFormed()).toBe(true)
        }
      expect(actions.length).toBeLessThanOrEqual(6)
      for (const { title, url } of actions) {
        expect(title).not.toBe('')
        expect(url).toMatch(/^https?:\/\//)
      }
    }),
  )
})
