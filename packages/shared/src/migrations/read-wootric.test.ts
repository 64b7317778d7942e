import { expect, test } from 'vitest'
import { answersOf, migrate } from './test-files.ts'

test('Wootric: responses and declines of known people; what is excluded there stays out, addresses too', () => {
  const names = ['wootric-responses.json', 'wootric-declines.json', 'wootric-end-users.json']
  const { surveys, parsed, responses, people, left } = migrate('wootric', names)
  expect(surveys.map(({ id, questions }) => [id, questions[0]!.kind])).toEqual([['wootric', 'nps']])
  expect(parsed.map((response) => [response.personId, response.state, answersOf(response)])).toEqual([
    ['C-17', 'completed', { score: 0, why: 'Site is often slow.' }],
    ['ben@mail.example', 'started', { score: 10 }],
    ['ben@mail.example', 'dismissed', {}],
  ])
  expect(parsed[0]).toMatchObject({
    shownAt: '2016-12-16T17:05:00.000Z',
    traits: { pricing_plan: 'Small Business', revenue_amount: 5000 },
    context: { url: 'https://shop.example/account' },
  })
  expect(responses[0]!.tags).toEqual(['PERFORMANCE'])
  expect(people[0]).toEqual({
    personId: 'C-17',
    traits: { pricing_plan: 'Small Business', email: 'ana@mail.example', phone: '+351 210 000 000' },
  })
  expect(left).toEqual(['3 × ip_address', '3 × updated_at', '1 × a response', '1 × properties.teams'])
  expect(JSON.stringify(parsed)).not.toContain('127.0.0.1')
})
