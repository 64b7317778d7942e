import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyNotice, endless, unhappy } from '../testing/notices.ts'
import { en } from '../words/en.ts'
import { slackMessageOf } from './slack-message-of.ts'

test('an unhappy customer in Slack', () => {
  const { text, blocks } = slackMessageOf(unhappy, en)
  expect(text).toBe(
    'Ana Silva gave Checkout 3 of 10: The parcel never came. Nobody answers &lt;b&gt;my mails&lt;/b&gt;!',
  )
  expect(blocks.map(({ type }) => type)).toEqual(['header', 'section', 'rich_text', 'rich_text', 'context'])
  expect(blocks[1]).toMatchObject({
    fields: [
      { text: 'Score\n3 of 10 – detractor' },
      { text: 'Touchpoint\nCheckout' },
      { text: 'Customer\nAna Silva' },
      { text: 'Plan\nPro' },
    ],
  })
  expect(blocks[2]).toMatchObject({
    elements: [{ type: 'rich_text_quote', elements: [{ text: unhappy.comment }] }],
  })
  expect(blocks[3]).toMatchObject({
    elements: [
      { elements: [{ url: unhappy.link }, {}, { text: 'Claim' }, {}, { text: 'I contacted the customer' }] },
    ],
  })
})

test('whatever the notice, Slack takes the message, and nobody is mentioned', () => {
  fc.assert(
    fc.property(fc.oneof(fc.constant(endless), anyNotice), (notice) => {
      const message = slackMessageOf(notice, en)
      expect(JSON.stringify(message)).not.toContain('mrkdwn')
      expect(message.text).not.toMatch(/[<>]|&(?!(amp|lt|gt);)|@(channel|here|everyone)/i)
      expect(message.blocks.length).toBeLessThanOrEqual(50)
      let characters = 0
      const held = (text: string, limit: number) => {
        expect(text.length).toBeGreaterThan(0)
        expect(text.length).toBeLessThanOrEqual(limit)
        expect(text.isWellFormed()).toBe(true)
        characters += text.length
      }
      for (const block of message.blocks)
        if (block.type === 'header') held(block.text.text, 150)
        else if (block.type === 'section') {
          expect(block.fields.length).toBeLessThanOrEqual(10)
          for (const { text } of block.fields) held(text, 2000)
        } else if (block.type === 'context') for (const { text } of block.elements) held(text, 3000)
        else
          for (const element of block.elements[0]!.elements) {
            held(element.text, 3000)
            if (element.type === 'link') expect(element.url).toMatch(/^https?:\/\/.{1,2990}$/)
          }
      expect(characters).toBeLessThanOrEqual(9000)
    }),
  )
})
