import fc from 'fast-check'
import { Window } from 'happy-dom'
import { expect, test } from 'vitest'
import { anyNotice, unhappy } from '../testing/notices.ts'
import { en } from '../words/en.ts'
import { zhHans } from '../words/zh-hans.ts'
import { isMailAddress } from './mail-address.ts'
import { mailOf } from './mail-of.ts'

const options = {
  notice: unhappy,
  words: en,
  from: { name: 'Innerloop', address: 'loop@shop.example' },
  to: { name: 'Olga', address: 'olga@shop.example' },
  deliveryId: '0199c0de-aaaa',
  unsubscribe: { url: 'https://loop.example/stop?t=1&u=2', oneClick: true },
}

test('an unhappy customer as plain text', () => {
  expect(mailOf(options).text).toBe(`Ana Silva gave Checkout 3 of 10

Score: 3 of 10 – detractor
Touchpoint: Checkout
Customer: Ana Silva
Plan: Pro

Comment:
> The parcel never came.
> Nobody answers <b>my mails</b>!

Open in Innerloop:
https://loop.example/responses/r-1?project=shop&tab=person

Claim:
https://loop.example/cases/c-1/claim

I contacted the customer:
https://loop.example/cases/c-1/contacted

--${' '}
Why you get this: You own the touchpoint Checkout.

Stop messages of this kind:
https://loop.example/stop?t=1&u=2
`)
})

test('its headers say that a machine wrote it, which mail it is, and how to stop them', () => {
  const { messageId, headers, subject } = mailOf(options)
  expect(subject).toBe('Ana Silva gave Checkout 3 of 10')
  expect(messageId).toBe('<0199c0de-aaaa@shop.example>')
  expect(headers).toEqual({
    'Auto-Submitted': 'auto-generated',
    'X-Auto-Response-Suppress': 'All',
    'Content-Language': 'en',
    'List-Unsubscribe': '<https://loop.example/stop?t=1&u=2>',
    'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
  })
})

test('without a way to stop them, none is promised', () => {
  const { headers, text, html } = mailOf({ ...options, unsubscribe: undefined })
  expect(Object.keys(headers).join()).not.toContain('Unsubscribe')
  expect(text + html).not.toContain(en.unsubscribe)
})

test('the page is in the language of its reader, and light or dark as they have it', () => {
  const { html } = mailOf({ ...options, words: zhHans })
  expect(html).toContain('<html lang="zh-Hans" dir="ltr">')
  expect(html).toContain('评分:')
  expect(html).toContain('prefers-color-scheme:dark')
})

test('the HTML shows the same words and links as the text', () => {
  const page = read(mailOf(options).html)
  expect(page.querySelector('blockquote')!.innerHTML).toBe(
    'The parcel never came.<br>Nobody answers &lt;b&gt;my mails&lt;/b&gt;!',
  )
  expect([...page.querySelectorAll('a')].map((link) => link.getAttribute('href'))).toEqual([
    unhappy.link,
    ...unhappy.actions.map(({ url }) => url),
    options.unsubscribe.url,
  ])
})

test('whatever the notice, the page has only our elements, and fetches nothing', () => {
  fc.assert(
    fc.property(anyNotice, (notice) => {
      const { html, subject, text } = mailOf({ ...options, notice })
      // oxlint-disable-next-line no-control-regex
      expect(subject).toMatch(/^[^\u0000-\u001F]{1,200}$/u)
      expect(html.isWellFormed() && text.isWellFormed()).toBe(true)
      const page = read(html)
      for (const element of page.querySelectorAll('*')) {
        expect([
          'html',
          'head',
          'meta',
          'title',
          'style',
          'body',
          'div',
          'h1',
          'p',
          'span',
          'blockquote',
          'br',
          'a',
        ]).toContain(element.tagName.toLowerCase())
        for (const { name, value } of element.attributes) {
          expect(['lang', 'dir', 'charset', 'name', 'content', 'class', 'style', 'href']).toContain(name)
          if (name === 'href') expect(value).toMatch(/^https?:\/\//)
          expect(name === 'style' && /url\(/.test(value ?? '')).toBe(false)
        }
      }
    }),
    { numRuns: 50 },
  )
})

test('a delivery id that is none is a mistake of the caller', () => {
  expect(() => mailOf({ ...options, deliveryId: 'a>\r\nBcc: x' })).toThrow(RangeError)
})

test.each([
  'olga@shop.example',
  "o'neill+loop@shop.example",
  'ольга@почта.example',
  '"x"@y',
  'a@b@c',
  'a b@c',
  'a@b,c@d',
  'a@b\r\nRCPT TO:<c@d>',
  '<a@b>',
  'a@',
  '@b',
  '',
])('%j', (address) => {
  expect(isMailAddress(address)).toBe(/^(olga|o'neill|ольга)/.test(address))
})

function read(html: string) {
  const { document } = new Window({
    settings: { disableCSSFileLoading: true, disableJavaScriptEvaluation: true },
  })
  document.write(html)
  return document
}
