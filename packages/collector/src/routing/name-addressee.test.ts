import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Addressee, emailsOf, nameAddressee } from './name-addressee.ts'
import { anySubject, anyWhom } from './testing/any.ts'
import { aRouting, aSubject } from './testing/shop.ts'

const routing = aRouting()
const person = (email: string): Addressee => ({ kind: 'person', email })
const web: Addressee = { kind: 'team', team: 'web' }
const owners: Addressee = { kind: 'owners' }
const agent = { kind: 'employee', property: 'agent' } as const

describe('at the touchpoint of Olga, who belongs to the team Web', () => {
  test.each([
    [{ kind: 'person', email: 'mona@shop.example' } as const, person('mona@shop.example')],
    [{ kind: 'touchpoint-owner' } as const, person('olga@shop.example')],
    [{ kind: 'supervisor' } as const, person('sven@shop.example')],
    [{ kind: 'team', team: 'returns' } as const, { kind: 'team', team: 'returns' } as const],
    [{ kind: 'team', team: 'led' } as const, { kind: 'team', team: 'led' } as const],
    [{ kind: 'account-manager', trait: 'manager' } as const, person('mona@shop.example')],
    [agent, person('rita@shop.example')],
  ])('%j is %j', (wanted, to) => {
    const { response } = aSubject({
      traits: { manager: ' MONA@shop.example ' },
      properties: { agent: 'rita@shop.example' },
    })
    expect(nameAddressee(wanted, response, routing)).toEqual({ wanted, to, missing: [] })
  })

  test.each([
    [undefined, 'not-set'],
    [null, 'not-set'],
    ['', 'not-set'],
    ['Rita', 'not-an-address'],
    ['rita@shop.example, ruth@shop.example', 'not-an-address'],
    [17, 'not-an-address'],
    [true, 'not-an-address'],
    // Anybody can send an answer with any address: the collector writes to no strangers.
    ['victim@elsewhere.example', 'unknown-address'],
  ])('where %j is the employee, the team Web is addressed: %s', (sent, why) => {
    const { response } = aSubject(sent === undefined ? {} : { properties: { agent: sent } })
    const missing = [{ whom: 'employee', why, name: 'agent' }]
    expect(nameAddressee(agent, response, routing)).toEqual({ wanted: agent, to: web, missing })
  })

  test('what JavaScript inherits is no employee', () => {
    const wanted = { kind: 'employee', property: 'constructor' } as const
    const { missing } = nameAddressee(wanted, aSubject({ properties: {} }).response, routing)
    expect(missing[0]?.why).toBe('not-set')
  })
})

test.each([
  ['touchpoint-owner', 'parcel.returned', { kind: 'team', team: 'returns' }, ['not-set']],
  ['supervisor', 'parcel.returned', person('sara@shop.example'), []],
  ['touchpoint-owner', 'newsletter.read', owners, ['not-set', 'not-set']],
  ['supervisor', 'newsletter.read', owners, ['not-set']],
  ['touchpoint-owner', 'gone', owners, ['no-touchpoint', 'no-touchpoint']],
] as const)('the %s at %s is %j', (kind, touchpoint, to, why) => {
  const named = nameAddressee({ kind }, aSubject({ touchpoint }).response, routing)
  expect(named.to).toEqual(to)
  expect(named.missing.map((one) => one.why)).toEqual(why)
})

test.each([
  ['empty', 'empty-team'],
  ['gone', 'unknown-team'],
])('for the team %s stands the team of the touchpoint', (team, why) => {
  const wanted = { kind: 'team', team } as const
  const missing = [{ whom: 'team', why, name: team }]
  expect(nameAddressee(wanted, aSubject().response, routing)).toEqual({ wanted, to: web, missing })
})

test('a team that is only led hears as its supervisor', () => {
  expect(emailsOf({ kind: 'team', team: 'led' }, routing)).toEqual(['lena@shop.example'])
})

test('without anybody the addressee is nobody, and it is said what was tried', () => {
  const alone = { ...routing, owners: [] }
  const { to, missing } = nameAddressee(agent, aSubject({ touchpoint: 'newsletter.read' }).response, alone)
  expect(to).toEqual({ kind: 'nobody' })
  expect(missing.map(({ whom }) => whom)).toEqual(['employee', 'touchpoint-team', 'owners'])
})

test('with an owner in the project everybody who is named leads to somebody of the staff', () => {
  fc.assert(
    fc.property(anyWhom, anySubject, (whom, { response }) => {
      const emails = emailsOf(nameAddressee(whom, response, routing).to, routing)
      expect(emails.length).toBeGreaterThan(0)
      for (const email of emails) expect(routing.staff).toContain(email)
    }),
  )
})
