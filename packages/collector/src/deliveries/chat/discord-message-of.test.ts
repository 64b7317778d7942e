import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyNotice, endless, unhappy } from '../testing/notices.ts'
import { en } from '../words/en.ts'
import { discordMessageOf } from './discord-message-of.ts'

/** What is left to be read as mark-up once escaped characters are gone. */
const unescaped = (text: string) => text.replace(/\\[^\da-z\s]/gi, '')

test('an unhappy customer in Discord', () => {
  expect(discordMessageOf(unhappy, en)).toEqual({
    embeds: [
      {
        title: 'Ana Silva gave Checkout 3 of 10',
        description: '>>> The parcel never came.\nNobody answers \\<b\\>my mails\\</b\\>!',
        color: 0xc8372d,
        fields: [
          { name: 'Score', value: '3 of 10 – detractor', inline: true },
          { name: 'Touchpoint', value: 'Checkout', inline: true },
          { name: 'Customer', value: 'Ana Silva', inline: true },
          { name: 'Plan', value: 'Pro', inline: true },
          {
            name: '\u200B',
            value: `[Open in Innerloop](${unhappy.link}) · [Claim](https://loop.example/cases/c-1/claim) · [I contacted the customer](https://loop.example/cases/c-1/contacted)`,
            inline: false,
          },
        ],
        footer: { text: 'Why you get this: You own the touchpoint Checkout.' },
      },
    ],
    allowed_mentions: { parse: [] },
  })
})

test('whatever the notice, Discord takes the embed, shows it as it was written, and calls nobody', () => {
  fc.assert(
    fc.property(fc.oneof(fc.constant(endless), anyNotice), (notice) => {
      const { embeds, allowed_mentions } = discordMessageOf(notice, en)
      expect(allowed_mentions).toEqual({ parse: [] })
      const [{ title, description = '', fields, footer }] = embeds
      let characters = 0
      const held = (text: string, limit: number) => {
        expect(text.length).toBeLessThanOrEqual(limit)
        expect(text.isWellFormed()).toBe(true)
        characters += text.length
      }
      held(title, 256)
      held(description, 4096)
      held(footer.text, 2048)
      expect(title).not.toBe('')
      expect(footer.text).not.toBe('')
      expect(fields.length).toBeLessThanOrEqual(25)
      for (const { name, value } of fields) {
        held(name, 256)
        held(value, 1024)
        expect(name && value).not.toBe('')
      }
      expect(characters).toBeLessThanOrEqual(6000)
      const shown = [
        title,
        description.slice(4),
        ...fields.flatMap(({ name, value, inline }) => (inline ? [name, value] : [])),
      ]
      for (const text of shown) expect(unescaped(text)).not.toMatch(/[*_~`|>#[\]()<@\\]/)
      for (const { value } of fields.filter(({ inline }) => !inline))
        for (const link of value.split(' · '))
          expect(link).toMatch(/^\[(\\.|[^\]\\])+\]\(https?:\/\/[^()\s<>]+\)$/su)
    }),
  )
})
