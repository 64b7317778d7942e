import { expect, test } from 'vitest'
import { aCollector } from './a-collector.ts'

test('customers, calls, and who works where come from files', () => {
  const { innerloop, write } = aCollector()
  const rows = Array.from(
    { length: 5000 },
    (_, i) => `c${i};${i},50;0${1 + (i % 9)}.01.2024;"Store ${i % 7}"`,
  )
  const file = write('crm.csv', `Kundennr;Umsatz;Kunde seit;Filiale\n${rows.join('\n')}\nx;viel;;\n`)
  const crm = innerloop('import-people', file, '--column', 'Umsatz=trait:revenue:number')
  expect(crm.stdout).toContain('Kunde seit = trait:Kunde seit:date')
  expect(crm.stdout).toContain('\n5,000 people: 5,000 new, 0 known before, 1 refused.')
  expect(crm.stderr).toContain('line 5002: "Umsatz": "viel" is no number')
  expect(crm.status).toBe(2)

  const calls = write('calls.csv', 'id,ended at,hold\n1,2026-05-01 10:00,31\n2,2026-05-01 11:00,9\n')
  const flags = ['import-observations', calls, '--kind', 'event', '--source', 'phone']
  const tried = innerloop(...flags, '--dry-run').stdout
  expect(tried).toContain(
    'Nothing was changed. It would be: 2 added, 0 replaced, 0 already there, 0 refused.',
  )
  expect(innerloop(...flags).stdout).toContain('2 added, 0 replaced, 0 already there, 0 refused.')

  const staff = write('staff.csv', 'email,team,owner of\nolga@x.example,Returns,checkout.paid\n')
  const done = innerloop('import-roster', staff)
  expect(done.stdout).toContain('olga@x.example joins team "returns"')
  expect(done.stdout).toContain('touchpoint "checkout.paid": owner')
  expect(done.stdout).toContain('Cannot sign in yet, invite them: olga@x.example.')
})

test('another product is tried, then taken over once', () => {
  const { innerloop } = aCollector()
  const folder = 'tests/fixtures/migrations'
  const flags = [
    'migrate',
    'formbricks',
    `${folder}/formbricks-survey.json`,
    `${folder}/formbricks-responses.csv`,
  ]
  const tried = innerloop(...flags, '--touchpoint', 'support.closed', '--dry-run')
  expect(tried.stdout).toContain('Found 1 surveys, 3 responses, 1 people with traits.')
  expect(tried.stdout).toContain('clx1formbricks0001: Support survey: csat "How satisfied are you?"')
  expect(tried.stdout).toContain('left out, 1 ×: a row: the survey elsewhere is in none of the files')
  expect(tried.stdout).toContain('Nothing was changed. It would be: 3 added,')
  expect(innerloop(...flags, '--touchpoint', 'support.closed').stdout).toContain(
    'Made and paused: clx1formbricks0001.',
  )
  expect(innerloop(...flags, '--touchpoint', 'support.closed').stdout).toContain(
    '0 added, 0 changed, 3 already there',
  )
})
