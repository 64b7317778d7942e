import { expect, test } from 'vitest'
import { twoWeeks } from './two-weeks.ts'

test('the last seven days are with today, and no day is on both sides', () => {
  expect(twoWeeks(Date.parse('2026-03-03T12:00Z'), 'UTC')).toEqual({
    before: { from: '2026-02-18', to: '2026-02-24' },
    last: { from: '2026-02-25', to: '2026-03-03' },
  })
})

test('today is the day of the project, not that of whoever looks', () => {
  const late = Date.parse('2026-11-22T23:30Z')
  expect(twoWeeks(late, 'Asia/Shanghai').last.to).toBe('2026-11-23')
  expect(twoWeeks(late, 'America/New_York').last.to).toBe('2026-11-22')
})
