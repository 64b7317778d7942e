import { canonical } from '@innerloop/shared/canonical'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { changesBetween } from './changes-between.ts'

const asking = (...ids: string[]) => ({ questions: ids.map((id) => ({ id, wording: { en: `${id}?` } })) })

test('a question is named by its id, wherever it stands', () => {
  const after = { questions: [{ id: 'b', wording: { en: 'Why?', 'pt/PT': 'Porquê?' } }] }
  expect(changesBetween(asking('a', 'b'), after)).toEqual([
    { path: '/questions/a', before: { id: 'a', wording: { en: 'a?' } } },
    { path: '/questions/b/wording/en', before: 'b?', after: 'Why?' },
    { path: '/questions/b/wording/pt~1PT', after: 'Porquê?' },
  ])
})

test('another order is one change', () => {
  expect(changesBetween(asking('a', 'b'), asking('b', 'a'))).toEqual([
    { path: '/questions', before: ['a', 'b'], after: ['b', 'a'] },
  ])
})

test('a question in front of the others changes nothing about their order', () => {
  expect(changesBetween(asking('a', 'b'), asking('c', 'a', 'b')).map(({ path }) => path)).toEqual([
    '/questions/c',
  ])
})

test('a list without ids is compared as a whole', () => {
  expect(changesBetween({ touchpoints: ['a'] }, { touchpoints: ['a', 'b'] })).toEqual([
    { path: '/touchpoints', before: ['a'], after: ['a', 'b'] },
  ])
})

test('what became null is not what is missing', () => {
  expect(changesBetween({}, { more: null })).toEqual([{ path: '/more', after: null }])
  expect(changesBetween({ more: null }, {})).toEqual([{ path: '/more', before: null }])
})

const named = fc.uniqueArray(fc.record({ id: fc.constantFrom('a', 'b', 'c', 'd'), text: fc.string() }), {
  selector: ({ id }) => id,
})
const definition = fc.record(
  { named, plain: fc.array(fc.nat(3)), more: fc.jsonValue() },
  { requiredKeys: [] },
)

test('there are changes exactly where definitions differ, the same ones backwards', () => {
  fc.assert(
    fc.property(definition, definition, (one, other) => {
      const changes = changesBetween(one, other)
      expect(changes.length === 0).toBe(canonical(one) === canonical(other))
      const backwards = changesBetween(other, one).map(({ path, before, after }) =>
        canonical([path, after, before]),
      )
      expect(changes.map(({ path, before, after }) => canonical([path, before, after])).sort()).toEqual(
        backwards.sort(),
      )
    }),
  )
})
