import { expect, test } from 'vitest'
import { contactsOf } from './contacts-of.ts'

test('addresses and numbers can be used at once, whatever they are called', () => {
  expect(
    contactsOf({ email: 'ana@home.example', plan: 'pro', mobile: '+31 6 1234-5678', revenue: 123456 }),
  ).toEqual([
    { text: 'ana@home.example', href: 'mailto:ana@home.example' },
    { text: '+31 6 1234-5678', href: 'tel:+31612345678' },
  ])
})

test('an address cannot say more to the mail programme than whom to write to', () => {
  expect(contactsOf({ mail: 'a?bcc=b@c.example' })).toEqual([
    { text: 'a?bcc=b@c.example', href: 'mailto:a%3Fbcc%3Db@c.example' },
  ])
  expect(contactsOf({ phone: 'ask Ben' })).toEqual([])
})
