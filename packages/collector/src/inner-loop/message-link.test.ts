import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type MessageLink, readLink, writeLink } from './message-link.ts'

const link: MessageLink = {
  projectId: 'shop',
  caseId: 'c-1',
  act: 'claim',
  email: 'olga@shop.example',
  expiresAt: 1000,
}

test('a link says what was written, until it expires', () => {
  const text = writeLink('secret', link)
  expect(readLink('secret', text, 999)).toEqual(link)
  expect(readLink('secret', text, 1000)).toBeUndefined()
  expect(text).toMatch(/^[\w.-]+$/)
})

test('nothing that was not signed with the secret is a link', () => {
  const text = writeLink('secret', link)
  expect(readLink('other', text, 0)).toBeUndefined()
  const [, signature] = text.split('.')
  const forged = Buffer.from(JSON.stringify({ ...link, email: 'eve@shop.example' })).toString('base64url')
  expect(readLink('secret', `${forged}.${signature}`, 0)).toBeUndefined()
  expect(readLink('secret', `${text}.x`, 0)).toBeUndefined()
  fc.assert(
    fc.property(fc.string(), (anything) => {
      expect(readLink('secret', anything, 0)).toBeUndefined()
    }),
  )
})
