import { expect, test } from 'vitest'
import { createLog } from './create-log.ts'

function aLog(format: 'text' | 'json') {
  const lines: string[] = []
  const log = createLog({ format, write: (line) => lines.push(line), clock: () => 1_790_000_000_000 })
  return { lines, log }
}

test('as JSON, each event is one line whatever it says', () => {
  const { lines, log } = aLog('json')
  log('Two\nlines', { level: 'warn', seconds: 3, file: undefined, time: 'mine' })
  expect(JSON.parse(lines[0]!)).toEqual({
    time: '2026-09-21T14:13:20.000Z',
    level: 'warn',
    message: 'Two\nlines',
    seconds: 3,
  })
  expect(lines[0]).not.toContain('\n')
})

test('as text, it reads from left to right', () => {
  const { lines, log } = aLog('text')
  log('A backup was made', { level: 'info', seconds: 3, file: '/b/a b.db' })
  expect(lines).toEqual(['2026-09-21T14:13:20.000Z info  A backup was made seconds=3 file="/b/a b.db"'])
})

test('a line without a level reports a failure', () => {
  const { lines, log } = aLog('json')
  log('It failed')
  expect(JSON.parse(lines[0]!)).toMatchObject({ level: 'error' })
})

test('what is personal leaves neither by the message nor by a field', () => {
  const { lines, log } = aLog('text')
  log('From 203.0.113.9', { url: 'https://shop.example/a?mail=ana@shop.example' })
  expect(lines[0]).toMatch(/From \[address\] url=https:\/\/shop\.example\/a$/)
})
