import { expect, test } from 'vitest'
import { caseViewOf, hrefOfCases } from './case-view.ts'

test('what the address says is the view, and the view its address', () => {
  const href = '/cases?whose=nobody&view=board&state=resolved&order=priority&team=returns&overdue=true'
  const query = Object.fromEntries(new URL(href, 'http://localhost').searchParams)
  expect(hrefOfCases(caseViewOf(query, 'me'))).toBe(href)
})

test('whoever has waited longest comes first at an address of its own', () => {
  const href = '/cases?whose=all&state=open&order=oldest'
  const query = Object.fromEntries(new URL(href, 'http://localhost').searchParams)
  expect(caseViewOf(query, 'me')).toMatchObject({ whose: 'all', state: 'open', order: 'oldest' })
  expect(hrefOfCases(caseViewOf(query, 'me'))).toBe(href)
})

test('what it does not say, or says wrongly, is the default', () => {
  expect(caseViewOf({ state: 'lost', view: 'heap' }, 'all')).toEqual({
    view: 'list',
    whose: 'all',
    state: 'active',
    order: 'due',
    team: '',
    touchpoint: '',
    overdue: false,
  })
})
