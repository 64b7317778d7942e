import { expect, test } from 'vitest'
import { assertHolds, etagOf } from './precondition.ts'

const stored = { name: 'Shop', pace: { afterAnswerDays: 90 } }
const etag = etagOf(stored)

test('the ETag tells contents apart, not the order in which they were written', () => {
  expect(etagOf({ pace: { afterAnswerDays: 90 }, name: 'Shop' })).toBe(etag)
  expect(etagOf({ ...stored, name: 'Show' })).not.toBe(etag)
})

test.each([
  ['nothing said', {}, stored, true],
  ['nothing said where there is nothing', {}, undefined, true],
  ['the right tag', { ifMatch: etag }, stored, true],
  ['the right tag, made weak by a proxy', { ifMatch: `W/${etag}` }, stored, true],
  ['the right one of several', { ifMatch: `"other", ${etag}` }, stored, true],
  ['any that there is', { ifMatch: '*' }, stored, true],
  ['any, where there is none', { ifMatch: '*' }, undefined, false],
  ['a tag, where there is nothing', { ifMatch: etag }, undefined, false],
  ['an older tag', { ifMatch: '"other"' }, stored, false],
  ['a tag without quotes', { ifMatch: etag.slice(1, -1) }, stored, false],
  ['new, and it is', { isNew: true }, undefined, true],
  ['new, and it is not', { isNew: true }, stored, false],
])('an edit upon %s', (_, precondition, current, holds) => {
  const edit = () => assertHolds(precondition, current)
  if (holds) expect(edit).not.toThrow()
  else expect(edit).toThrow(expect.objectContaining({ code: 'edit.outdated' }))
})
