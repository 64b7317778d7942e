import { WorkingHours } from '@innerloop/shared'
import { expect, test } from 'vitest'
import { type HoursFields, hoursFieldsOf, hoursOf, usualHours } from './hours-of.ts'

const fields = (change: Partial<HoursFields['week']> = {}, daysOff = ''): HoursFields => {
  const usual = usualHours('Europe/Berlin')
  return { ...usual, week: { ...usual.week, ...change }, daysOff }
}

test('the usual hours are valid, and come back as they were', () => {
  const read = hoursOf(fields({ tue: '09:00–12:30, 13:30–17:00' }, '2026-12-25\n2027-01-01'))
  const { hours } = read as Extract<typeof read, { hours: unknown }>
  expect(WorkingHours.parse(hours)).toEqual(hours)
  expect(hours.week.tue).toEqual([
    ['09:00', '12:30'],
    ['13:30', '17:00'],
  ])
  expect(Object.keys(hours.week)).toEqual(['mon', 'tue', 'wed', 'thu', 'fri'])
  expect(hoursOf(hoursFieldsOf(hours))).toEqual({ hours })
})

test.each([
  ['9-17', [['09:00', '17:00']]],
  ['9:30 - 24:00', [['09:30', '24:00']]],
  [
    '8:00–12:00；13:00～18:00',
    [
      ['08:00', '12:00'],
      ['13:00', '18:00'],
    ],
  ],
])('%s is understood', (mon, spans) => {
  expect(hoursOf(fields({ mon }))).toMatchObject({ hours: { week: { mon: spans } } })
})

test.each([
  '17:00–09:00',
  '09:00–12:00, 11:00–17:00',
  '09:00',
  'all day',
  '09:00–25:00',
  '09:70–10:00',
  '13:00-17:00, 9:00-12:00',
])('%s is not', (wed) => {
  expect(hoursOf(fields({ wed }))).toEqual({ wrong: 'wed' })
})

test('a day off that is no day is named; a week without work is refused', () => {
  expect(hoursOf(fields({}, '2026-12-25, 2026-02-30'))).toEqual({ wrong: 'days-off', text: '2026-02-30' })
  const free = { mon: '', tue: '', wed: '', thu: '', fri: '' }
  expect(hoursOf(fields(free))).toEqual({ wrong: 'no-hours' })
})
