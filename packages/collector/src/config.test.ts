import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { readConfig } from './config.ts'
import { NOBODY } from './deliveries/guard/allow-list.ts'

test('with nothing set it runs on port 8787, keeps its data in ./data, and makes no backups', () => {
  expect(readConfig({})).toEqual({
    port: 8787,
    host: undefined,
    dataFolder: resolve('data'),
    databaseUrl: undefined,
    replicaUrl: undefined,
    publicUrl: undefined,
    trustsProxy: false,
    log: 'text',
    backups: undefined,
    metricsToken: undefined,
    oidc: undefined,
    mail: undefined,
    naming: undefined,
    webhooks: { allow: NOBODY, allowHttp: false },
    warnings: [],
  })
})

test('a folder for backups is enough to have one a day, and seven of them', () => {
  expect(readConfig({ INNERLOOP_BACKUP_FOLDER: '/b' }).backups).toEqual({
    folder: '/b',
    everyHours: 24,
    keep: 7,
  })
})

test('backups of PostgreSQL are not ours to make', () => {
  expect(() => readConfig({ DATABASE_URL: 'postgres://here/db', INNERLOOP_BACKUP_FOLDER: '/b' })).toThrow(
    'INNERLOOP_BACKUP_FOLDER: PostgreSQL is backed up with its own tools',
  )
})

test('what is set to nothing is not set', () => {
  expect(readConfig({ PORT: '', INNERLOOP_DATA: '', INNERLOOP_PUBLIC_URL: '' })).toEqual(readConfig({}))
})

test.each([
  ['PORT', '70000', 'use a whole number from 0 to 65535'],
  ['PORT', '0x50', 'use a whole number'],
  ['DATABASE_URL', 'mysql://here/db', 'use postgres://'],
  ['DATABASE_URL', 'postgres://', 'use postgres://'],
  ['DATABASE_REPLICA_URL', 'postgres://there/db', 'set DATABASE_URL as well'],
  ['HOST', 'http://here', 'use a name or an address'],
  ['INNERLOOP_PUBLIC_URL', 'feedback.example', 'use an address without a path'],
  ['INNERLOOP_PUBLIC_URL', 'https://shop.example/feedback', 'use an address without a path'],
  ['INNERLOOP_TRUST_PROXY', 'perhaps', 'use true or false'],
  ['INNERLOOP_LOG', 'xml', 'use text or json'],
  ['INNERLOOP_BACKUP_EVERY', '0', 'use a whole number from 1 to 720'],
  ['INNERLOOP_BACKUP_KEEP', '7', 'set INNERLOOP_BACKUP_FOLDER as well'],
  ['INNERLOOP_METRICS_TOKEN', 'short', 'use at least 16'],
  ['INNERLOOP_SMTP', 'mail.example', 'use smtp://'],
  ['INNERLOOP_SMTP', 'smtp://mail.example', 'set INNERLOOP_MAIL_FROM as well'],
  ['INNERLOOP_MAIL_FROM', 'loop@shop.example', 'set INNERLOOP_SMTP as well'],
  ['INNERLOOP_MAIL_FROM', 'nobody', 'use an e-mail address'],
  ['INNERLOOP_WEBHOOK_ALLOW', 'http://hooks', 'http://hooks is not an address, a range or a name'],
  ['INNERLOOP_WEBHOOK_HTTP', 'perhaps', 'use true or false'],
  ['INNERLOOP_OIDC_ISSUER', 'http://id.example', 'use an https: address'],
  ['INNERLOOP_OIDC_ISSUER', 'https://id.example/?x', 'use an https: address'],
  ['INNERLOOP_OIDC_ISSUER', 'https://id.example', 'set INNERLOOP_OIDC_CLIENT_ID as well'],
  ['INNERLOOP_OIDC_NAME', 'Example', 'set INNERLOOP_OIDC_ISSUER as well'],
])('%s=%s is refused: %s', (name, value, message) => {
  expect(() => readConfig({ [name]: value })).toThrow(`  ${name}: ${message}`)
})

test('mail has a server and a sender', () => {
  const set = { INNERLOOP_SMTP: 'smtps://u:p@mail.example', INNERLOOP_MAIL_FROM: 'Shop <loop@shop.example>' }
  expect(readConfig(set).mail).toMatchObject({
    smtp: { host: 'mail.example', port: 465, auth: { user: 'u', pass: 'p' } },
    from: { name: 'Shop', address: 'loop@shop.example' },
  })
})

test('everything that is wrong is said at once', () => {
  expect(() => readConfig({ PORT: 'x', INNERLOOP_LOG: 'y' })).toThrow(/PORT: .*\n.*INNERLOOP_LOG: /)
})

test('a misspelt variable is named, and the one that is meant', () => {
  const { warnings } = readConfig({ INNERLOOP_BACKUP_FOLER: '/b', INNERLOOP_COLOUR: 'red', OTHER: 'x' })
  expect(warnings).toEqual([
    'INNERLOOP_BACKUP_FOLER is not a variable of Innerloop. Is INNERLOOP_BACKUP_FOLDER meant?',
    'INNERLOOP_COLOUR is not a variable of Innerloop.',
  ])
})

test('a provider needs its three settings and the public address, and is called by its host', () => {
  const provider = {
    INNERLOOP_OIDC_ISSUER: 'https://id.example/realm/',
    INNERLOOP_OIDC_CLIENT_ID: 'innerloop',
    INNERLOOP_OIDC_CLIENT_SECRET: 'secret',
  }
  expect(() => readConfig(provider)).toThrow('INNERLOOP_OIDC_ISSUER: set INNERLOOP_PUBLIC_URL as well')
  expect(readConfig({ ...provider, INNERLOOP_PUBLIC_URL: 'https://feedback.example' }).oidc).toEqual({
    issuer: 'https://id.example/realm/',
    clientId: 'innerloop',
    clientSecret: 'secret',
    name: 'id.example',
  })
})

test('the public address is kept as an origin', () => {
  expect(readConfig({ INNERLOOP_PUBLIC_URL: 'https://feedback.example/' }).publicUrl).toBe(
    'https://feedback.example',
  )
})
