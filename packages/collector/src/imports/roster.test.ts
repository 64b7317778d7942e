import { expect, test } from 'vitest'
import { aStudio } from '../testing/studio.ts'

const csv = `Name,E-mail,Department,Manager's e-mail,Owner of
Olga,olga@x.example,Returns,mia@x.example,parcel.arrived
Ben,ben@x.example,Returns,mia@x.example,nowhere
Eva,eva@x.example,Shop,,checkout.paid
`

test('a roster says what it would change, then fills teams and names owners, and invites nobody', async () => {
  const { call, acts } = await aStudio()
  const tried = await call('POST /v1/roster/import', { query: { dryRun: 'true' }, body: { csv } })
  expect(tried.data).toEqual({
    people: 3,
    changes: [
      { what: 'team-made', subject: 'returns', to: 'Returns' },
      { what: 'member-added', subject: 'returns', to: 'olga@x.example' },
      { what: 'member-added', subject: 'returns', to: 'ben@x.example' },
      { what: 'team-supervisor', subject: 'returns', to: 'mia@x.example' },
      { what: 'team-made', subject: 'shop', to: 'Shop' },
      { what: 'member-added', subject: 'shop', to: 'eva@x.example' },
      { what: 'touchpoint-owner', subject: 'parcel.arrived', to: 'olga@x.example' },
      { what: 'touchpoint-owner', subject: 'checkout.paid', to: 'eva@x.example' },
    ],
    refused: [{ line: 3, why: 'there is no touchpoint "nowhere"' }],
    notMembers: ['olga@x.example', 'ben@x.example', 'eva@x.example'],
    columns: {
      Name: 'name',
      'E-mail': 'email',
      Department: 'team',
      "Manager's e-mail": 'supervisor',
      'Owner of': 'owner-of',
    },
  })
  expect((await call('GET /v1/teams', {})).data.teams).toEqual([])
  expect((await call('POST /v1/roster/import', { body: { csv } })).data.changes).toHaveLength(8)
  expect((await call('POST /v1/roster/import', { body: { csv } })).data.changes).toEqual([])
  expect((await call('GET /v1/teams', {})).data.teams).toEqual([
    {
      id: 'returns',
      name: 'Returns',
      members: ['olga@x.example', 'ben@x.example'],
      supervisor: 'mia@x.example',
    },
    { id: 'shop', name: 'Shop', members: ['eva@x.example'] },
  ])
  const paid = await call('GET /v1/touchpoints/:key', { path: { key: 'checkout.paid' } })
  expect(paid.data.owner).toBe('eva@x.example')
  expect((await acts()).map(([act]) => act).sort()).toEqual([
    'teams.changed',
    'touchpoint.changed',
    'touchpoint.changed',
  ])
  expect((await call('GET /v1/invitations', { query: { project: 'shop' } })).data.invitations).toEqual([])
})

test('who left is named by a complete roster alone, and teams that it does not name stay', async () => {
  const { call } = await aStudio()
  const teams = [
    { id: 'returns', name: 'Returns', members: ['olga@x.example', 'old@x.example'] },
    { id: 'shop', name: 'Shop', members: ['eva@x.example'] },
  ]
  await call('PUT /v1/teams', { body: { teams } })
  const staff = [{ email: 'olga@x.example', team: 'returns' }]
  expect((await call('POST /v1/roster', { body: { staff } })).data.changes).toEqual([])
  const complete = await call('POST /v1/roster', { body: { staff, isComplete: true } })
  expect(complete.data.changes).toEqual([{ what: 'member-left', subject: 'returns', from: 'old@x.example' }])
  expect((await call('GET /v1/teams', {})).data.teams.map(({ members }) => members)).toEqual([
    ['olga@x.example'],
    ['eva@x.example'],
  ])
})

test('of two owners of one touchpoint the first stands, and supervisors who differ change nothing', async () => {
  const { call } = await aStudio()
  const staff = [
    { email: 'olga@x.example', team: 'Returns', supervisor: 'mia@x.example', ownerOf: ['checkout.paid'] },
    { email: 'ben@x.example', team: 'Returns', supervisor: 'max@x.example', ownerOf: ['checkout.paid'] },
  ]
  const { data } = await call('POST /v1/roster', { body: { staff } })
  expect(data.refused).toEqual([{ index: 1, why: '"checkout.paid" has another owner on an earlier line' }])
  expect(data.changes.map(({ what }) => what)).toEqual([
    'team-made',
    'member-added',
    'member-added',
    'touchpoint-owner',
  ])
})
