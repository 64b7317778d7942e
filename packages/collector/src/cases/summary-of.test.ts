import { type CaseEvent, Team, Touchpoint } from '@innerloop/shared'
import { expect, test } from 'vitest'
import { summaryOf } from './summary-of.ts'

const HOUR_MS = 3_600_000
const by = { kind: 'person', id: 'olga', name: 'Olga' } as const
const day = [['09:00', '17:00']]
const week = { mon: day, tue: day, wed: day, thu: day, fri: day }
const teams = new Map(
  [
    { id: 'berlin', name: 'Berlin', hours: { timeZone: 'Europe/Berlin', week } },
    { id: 'tokyo', name: 'Tokyo', hours: { timeZone: 'Asia/Tokyo', week } },
    { id: 'always', name: 'Always' },
  ].map((team) => [team.id, Team.parse(team)]),
)
const standard = { contactHours: 4, resolveHours: 16 }
const touchpoints = new Map([
  ['checkout.paid', Touchpoint.parse({ key: 'checkout.paid', name: 'Order paid', team: 'berlin', standard })],
])
const at = (text: string) => Date.parse(text)

/** Opened on a Monday at 15:00 in Berlin. */
const opened: CaseEvent = {
  kind: 'opened',
  id: 'e',
  at: at('2026-11-23T14:00:00Z'),
  by,
  responseId: 'r',
  touchpoint: 'checkout.paid',
  boost: 0,
  rule: 'all',
}
type Act = Omit<Extract<CaseEvent, { kind: 'handed-over' }>, 'id' | 'at' | 'by'> | Record<string, unknown>
const happens = (time: string, act: Act) => ({ ...act, id: 'e', at: at(time), by }) as CaseEvent
const reached = { kind: 'attempted', channel: 'phone', outcome: 'reached' }
const dueAfter = (...events: CaseEvent[]) => {
  const { dueAt } = summaryOf([opened, ...events], { project: {}, touchpoints, routing: { teams } })
  return dueAt === null || dueAt === undefined ? null : new Date(dueAt).toISOString()
}

test('the first contact is due in the working time of the touchpoint’s team', () => {
  expect(dueAfter()).toBe('2026-11-24T10:00:00.000Z')
})

test('once the customer was reached, the resolution is what is due', () => {
  expect(dueAfter(happens('2026-11-23T15:00:00Z', reached))).toBe('2026-11-25T14:00:00.000Z')
})

test('a hand-over keeps what was used up, and the rest runs in the other team’s hours', () => {
  const toTokyo = happens('2026-11-23T15:00:00Z', { kind: 'handed-over', teamId: 'tokyo', reason: 'theirs' })
  // One hour was used in Berlin; three are left from 09:00 in Tokyo.
  expect(dueAfter(toTokyo)).toBe('2026-11-24T03:00:00.000Z')
  const back = happens('2026-11-24T01:00:00Z', { kind: 'handed-over', teamId: 'berlin', reason: 'ours' })
  expect(dueAfter(toTokyo, back)).toBe('2026-11-24T10:00:00.000Z')
  const toAlways = happens('2026-11-23T15:00:00Z', {
    kind: 'handed-over',
    teamId: 'always',
    reason: 'theirs',
  })
  expect(dueAfter(toAlways)).toBe('2026-11-23T18:00:00.000Z')
})

test('notes, and a hand-over to the same team, change nothing', () => {
  const note = happens('2026-11-23T15:00:00Z', { kind: 'noted', text: 'a note' })
  const same = happens('2026-11-23T15:30:00Z', { kind: 'handed-over', teamId: 'berlin', reason: 'ours' })
  expect(dueAfter(note, same)).toBe(dueAfter())
})

test('the clock stands still while a case is resolved, and goes on with at least a quarter when it is reopened', () => {
  const contact = happens('2026-11-23T15:00:00Z', reached)
  const resolve = (time: string) => happens(time, { kind: 'resolved', rootCause: 'late' })
  const reopen = (time: string) => happens(time, { kind: 'reopened', reason: 'again' })
  expect(dueAfter(contact, resolve('2026-11-23T16:00:00Z'))).toBeNull()
  // Two hours of sixteen were used.
  expect(dueAfter(contact, resolve('2026-11-23T16:00:00Z'), reopen('2026-11-30T08:00:00Z'))).toBe(
    new Date(at('2026-12-01T14:00:00Z')).toISOString(),
  )
  // Fifteen were used: four are given.
  expect(dueAfter(contact, resolve('2026-11-25T13:00:00Z'), reopen('2026-11-30T08:00:00Z'))).toBe(
    new Date(at('2026-11-30T12:00:00Z')).toISOString(),
  )
})

test('what is overdue when it is handed over is due at once', () => {
  const late = happens('2026-11-26T08:00:00Z', { kind: 'handed-over', teamId: 'always', reason: 'theirs' })
  expect(at(dueAfter(late)!) - at('2026-11-26T08:00:00Z')).toBeLessThan(HOUR_MS)
})
