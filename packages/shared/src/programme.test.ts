import { expect, test } from 'vitest'
import { Programme } from './programme.ts'

const wording = { en: '?' }
const survey = {
  id: 'checkout',
  version: 1,
  name: 'Checkout',
  touchpoints: [],
  questions: [{ id: 'score', kind: 'nps', wording }],
  thanks: wording,
}
const open = (team: string) => ({ kind: 'open-case', for: { kind: 'team', team } })
const rule = {
  id: 'late',
  name: 'Late',
  when: {
    touchpoints: ['checkout.paid'],
    surveys: ['checkout'],
    dimensions: [{ key: 'device', values: ['phone'] }],
  },
  actions: [open('returns')],
}
const team = { id: 'returns', name: 'Returns', members: ['Rita@shop.example'] }

function aProgramme(over: object = {}): object {
  return {
    project: { id: 'shop', key: 'pk', name: 'Shop', dimensions: [{ key: 'device', from: 'device' }] },
    touchpoints: [{ key: 'checkout.paid', name: 'Paid', team: 'returns' }],
    surveys: [survey],
    teams: [team],
    rules: [rule],
    ...over,
  }
}

test('a programme declares the teams and rules that it names', () => {
  const { teams, rules } = Programme.parse(aProgramme())
  expect(teams).toEqual([{ ...team, members: ['rita@shop.example'] }])
  expect(rules).toEqual([{ ...rule, stop: true, enabled: true }])
})

test('a programme needs neither teams nor rules', () => {
  const { teams, rules } = Programme.parse(
    aProgramme({ touchpoints: [], teams: undefined, rules: undefined }),
  )
  expect([teams, rules]).toEqual([undefined, undefined])
})

test.each([
  [{ teams: [], rules: [] }, 'touchpoints.0.team', 'declare the team "returns" under "teams"'],
  [{ teams: [team, team] }, 'teams.1.id', '"returns" is the id of another one already'],
  [{ rules: [rule, rule] }, 'rules.1.id', '"late" is the id of another one already'],
  [
    { rules: [{ ...rule, when: { touchpoints: ['x'] } }] },
    'rules.0.when.touchpoints',
    'declare the touchpoint "x" under "touchpoints"',
  ],
  [
    { rules: [{ ...rule, when: { surveys: ['x'] } }] },
    'rules.0.when.surveys',
    'there is no survey "x" under "surveys"',
  ],
  [
    { rules: [{ ...rule, when: { dimensions: [{ key: 'x', values: ['1'] }] } }] },
    'rules.0.when.dimensions.0.key',
    'declare the dimension "x" under "dimensions" of the project',
  ],
  [{ rules: [{ ...rule, actions: [open('x')] }] }, 'rules.0.actions.0', 'declare the team "x" under "teams"'],
  [
    {
      rules: [{ ...rule, actions: [open('returns'), { kind: 'notify', whom: { kind: 'team', team: 'x' } }] }],
    },
    'rules.0.actions.1',
    'declare the team "x" under "teams"',
  ],
  [
    { rules: [{ ...rule, actions: [{ kind: 'praise', for: { kind: 'team', team: 'x' } }] }] },
    'rules.0.actions.0',
    'declare the team "x" under "teams"',
  ],
  [{ surveyStates: { x: 'paused' } }, 'surveyStates.x', 'there is no survey "x" under "surveys"'],
])('what a programme names it declares: %j', (over, path, message) => {
  const { error } = Programme.safeParse(aProgramme(over))
  expect(error?.issues.map((issue) => [issue.path.join('.'), issue.message])).toEqual([[path, message]])
})
