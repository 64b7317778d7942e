import { Team, type Touchpoint } from '@innerloop/shared'
import { expect, test } from 'vitest'
import { usualHours } from './hours-of.ts'
import { teamFieldsOf, teamOf, touchpointsChanged } from './team-of.ts'

const touchpoint = (key: string, team?: string): Touchpoint => ({
  key,
  name: key,
  channel: 'web',
  ...(team && { team }),
})
const places = [touchpoint('paid', 'returns'), touchpoint('refunded'), touchpoint('called', 'support')]
const returns = Team.parse({
  id: 'returns',
  name: 'Returns',
  members: ['ana@shop.example'],
  supervisor: 'sven@shop.example',
  hours: { timeZone: 'Europe/Berlin', week: { mon: [['09:00', '17:00']] } },
})

test('a team that nobody has changed is the same after it was in the form', () => {
  const fields = teamFieldsOf(returns, places)
  expect(fields.touchpoints).toEqual(['paid'])
  expect(teamOf(fields, { before: returns, taken: ['returns'] })).toEqual({ team: returns })
  expect(touchpointsChanged('returns', fields.touchpoints, places)).toEqual(new Map())
})

test('a new team gets an id of its own', () => {
  const fields = { ...teamFieldsOf(undefined, places), name: ' Returns ' }
  expect(teamOf(fields, { before: undefined, taken: ['returns'] })).toEqual({
    team: { id: 'returns-2', name: 'Returns', members: [] },
  })
})

test('hours that cannot be read are no team', () => {
  const hours = { ...usualHours('UTC'), daysOff: 'Christmas' }
  const fields = { ...teamFieldsOf(returns, places), hours }
  expect(teamOf(fields, { before: returns, taken: [] })).toEqual({ wrong: 'days-off', text: 'Christmas' })
})

test('touchpoints that it takes over and gives up are told', () => {
  expect(touchpointsChanged('returns', ['refunded', 'called'], places)).toEqual(
    new Map([
      ['paid', null],
      ['refunded', 'returns'],
      ['called', 'returns'],
    ]),
  )
})
