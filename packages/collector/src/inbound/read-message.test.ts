import { describe, expect, test } from 'vitest'
import { InboundHook } from './inbound-hook.ts'
import { readMessage } from './read-message.ts'
import { valueAt } from './value-at.ts'

const hook = (over: object) => InboundHook.parse({ id: 'h', name: 'H', proof: 'address', ...over })
const read = (definition: object, document: unknown, id?: string) =>
  readMessage(hook(definition), { document, id, receivedAt: Date.UTC(2026, 5, 1), timeZone: 'UTC' })

// The examples of RFC 6901, section 5.
const rfc = { foo: ['bar', 'baz'], '': 0, 'a/b': 1, 'm~n': 8, ' ': 7 }
test.each([
  ['', rfc],
  ['/foo', ['bar', 'baz']],
  ['/foo/0', 'bar'],
  ['/', 0],
  ['/a~1b', 1],
  ['/m~0n', 8],
  ['/ ', 7],
  ['/foo/2', undefined],
  ['/foo/length', undefined],
  ['/foo/01', undefined],
  ['/constructor', undefined],
  ['/a~1b/c', undefined],
])('the pointer "%s"', (pointer, expected) => {
  expect(valueAt(rfc, pointer)).toEqual(expected)
})

describe('a message becomes what its hook says', () => {
  const calls = {
    each: '/calls',
    when: [{ at: '#/event', is: ['call.ended'] }],
    observation: {
      kind: 'event',
      source: 'phone',
      fields: { id: '/id', at: '/endedAt', person: '/customer/id' },
      measures: { holdSeconds: '/hold' },
      properties: { line: '#/line' },
    },
    person: { id: '/customer/id', traits: { plan: '/customer/plan' } },
  }

  test('each entry of a list, with what holds for all of them', () => {
    const document = {
      event: 'call.ended',
      line: 'north',
      calls: [
        { id: 7, endedAt: '2026-06-01T10:00:00Z', hold: '41', customer: { id: 'ana', plan: 'pro' } },
        { id: 8, endedAt: 1_780_000_000, customer: { id: 'ben', plan: 'free' } },
      ],
    }
    expect(read(calls, document)).toEqual({
      result: 'read',
      observations: [
        {
          kind: 'event',
          source: 'phone',
          externalId: '7',
          at: '2026-06-01T10:00:00.000Z',
          personId: 'ana',
          measures: { holdSeconds: 41 },
          properties: { line: 'north' },
        },
        {
          kind: 'event',
          source: 'phone',
          externalId: '8',
          at: '2026-05-28T20:26:40.000Z',
          personId: 'ben',
          properties: { line: 'north' },
        },
      ],
      people: [
        { personId: 'ana', traits: { plan: 'pro' } },
        { personId: 'ben', traits: { plan: 'free' } },
      ],
      missing: ['/hold'],
    })
  })

  test('what is not meant for it is ignored', () => {
    expect(read(calls, { event: 'call.began', calls: [{ id: 1 }] })).toEqual({ result: 'ignored' })
    expect(read(calls, { event: 'call.ended', calls: [] })).toEqual({ result: 'ignored' })
  })

  test.each([
    [{ event: 'call.ended' }, 'there is no list at /calls', ['/calls']],
    [
      { event: 'call.ended', calls: [{ id: 1 }] },
      'there is no date at /endedAt',
      ['/endedAt', '/customer/id'],
    ],
    [{ event: 'call.ended', calls: [{ endedAt: 'x' }] }, 'there is no id at /id', ['/id', '/customer/id']],
    [
      { event: 'call.ended', calls: [{ id: 1, endedAt: 'soon', customer: { id: 'ana' } }] },
      'what is at /endedAt is no date',
      [],
    ],
  ])('a dead mapping says what was missing: %j', (document, why, missing) => {
    expect(read(calls, document)).toEqual({ result: 'unread', why, missing })
  })

  test('a message without an id of its own is known by what it says, or by how its sender numbers it', () => {
    const review = { observation: { kind: 'review', source: 'maps', fields: { text: '/text' } } }
    const idOf = (...args: [unknown, string?]) => {
      const result = read(review, ...args)
      return result.result === 'read' ? result.observations[0]!['externalId'] : result
    }
    expect(idOf({ text: 'Good.' })).toBe(idOf({ text: 'Good.' }))
    expect(idOf({ text: 'Good.' })).not.toBe(idOf({ text: 'Bad.' }))
    expect(idOf({ text: 'Good.' }, 'msg_1')).toBe('msg_1')
  })

  test('a score needs a scale', () => {
    const fields = { score: '/stars' }
    const review = { kind: 'review', source: 'maps', fields }
    expect(read({ observation: review }, { stars: 4 })).toMatchObject({
      why: 'the hook does not say on which scale scores are',
    })
    expect(read({ observation: { ...review, scale: [1, 5] } }, { stars: 'four' })).toMatchObject({
      why: 'what is at /stars is no number',
    })
    expect(read({ observation: { ...review, scale: [1, 5] } }, { stars: '4.5' })).toMatchObject({
      observations: [{ score: { value: 4.5, min: 1, max: 5 } }],
    })
  })
})
