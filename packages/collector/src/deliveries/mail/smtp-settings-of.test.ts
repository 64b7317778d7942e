import { expect, test } from 'vitest'
import { smtpSettingsOf } from './smtp-settings-of.ts'

const open = { secure: false, requireTLS: false, ignoreTLS: false }

test.each([
  ['smtp://mail.example', { host: 'mail.example', port: 587, ...open }],
  ['smtp://mail.example:25/', { host: 'mail.example', port: 25, ...open }],
  ['smtp://mail.example?tls=required', { host: 'mail.example', port: 587, ...open, requireTLS: true }],
  ['smtp://127.0.0.1:25?tls=never', { host: '127.0.0.1', port: 25, ...open, ignoreTLS: true }],
  ['smtps://[2001:db8::1]', { host: '2001:db8::1', port: 465, ...open, secure: true }],
  [
    'smtp://ana%40shop.example:p%25%3A%2F@mail.example:587',
    {
      host: 'mail.example',
      port: 587,
      ...open,
      requireTLS: true,
      auth: { user: 'ana@shop.example', pass: 'p%:/' },
    },
  ],
  [
    'smtp://ana:p@localhost?tls=never',
    { host: 'localhost', port: 587, ...open, ignoreTLS: true, auth: { user: 'ana', pass: 'p' } },
  ],
])('%s', (url, settings) => {
  expect(smtpSettingsOf(url)).toEqual(settings)
})

test.each([
  'mail.example:587',
  'http://mail.example',
  'smtp://',
  'smtp://ana:s3cret@mail.example/path',
  'smtp://ana:s3cret@mail.example?pool=true',
  'smtp://ana:s3cret@mail.example?tls=maybe',
  'smtps://ana:s3cret@mail.example?tls=never',
  'smtp://ana:s3cret%@mail.example',
])('%s is refused without giving the password away', (url) => {
  expect(() => smtpSettingsOf(url)).toThrow(/^((?!s3cret).)+$/)
})
