// @vitest-environment happy-dom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createApi } from './api/create-api.ts'
import { App } from './App.tsx'
import { answerOf, createFakeCollector } from './fake-collector.ts'

let collector: ReturnType<typeof createFakeCollector>
let page: HTMLElement

beforeEach(() => {
  collector = createFakeCollector()
  page = document.body.appendChild(document.createElement('div'))
  history.replaceState(null, '', '/')
})
afterEach(() => {
  render(null, page)
  page.remove()
})

const visit = (key: string | null = null, invitation: string | null = null) =>
  act(() => render(<App api={createApi(collector)} link={{ key, invitation }} />, page))
const expectText = (text: string | RegExp) => vi.waitFor(() => expect(page.textContent).toMatch(text))
const find = <T extends HTMLElement>(selector: string) => page.querySelector<T>(selector)!
const click = (selector: string) => act(() => find(selector).click())
const enter = async (key: string) => {
  await act(() => {
    const field = find<HTMLInputElement>('#key')
    field.value = key
    field.dispatchEvent(new Event('input', { bubbles: true }))
  })
  await act(() => find<HTMLInputElement>('#key').form!.requestSubmit())
}

test('whoever is not signed in is asked for the key, and comes in with it', async () => {
  await visit()
  await expectText('Paste the admin key')
  await enter('ilk_wrong')
  await expectText('The admin key is not known')
  await enter(' ilk_good ')
  await expectText('No answers yet')
})

const join = async (name: string) => {
  await act(() => {
    find<HTMLInputElement>('#name').value = name
    find<HTMLInputElement>('#password').value = 'correct horse battery'
    find<HTMLInputElement>('#name').form!.requestSubmit()
  })
}

test('whoever was invited chooses a name and a password, and is in', async () => {
  await visit(null, 't0k')
  await expectText('You are invited')
  await join('Ana')
  await expectText('No answers yet')
})

test('an invitation that is no longer valid says so', async () => {
  await visit(null, 'old')
  await join('Ana')
  await expectText('The invitation is not known')
})

test('a sign-in link opens the page at once, and without answers it says what to do', async () => {
  await visit('ilk_good')
  await expectText('No answers yet.')
  expect(find<HTMLAnchorElement>('.first-steps a').getAttribute('href')).toBe('/shop/')
  expect(page.querySelector('form')).toBeNull()
})

test('an answer arrives without a reload, its comment joins it, and the sentence moves', async () => {
  await visit('ilk_good')
  await expectText('No answers yet.')
  await act(() => collector.save(answerOf('a', 9, { state: 'started' })))
  await expectText('No comment')
  await act(() => collector.save(answerOf('a', 9, { comment: 'Quick and easy' })))
  await expectText(/Newest answers.*Quick and easy/)
  await expectText('NPS from 1 answer is 100')
  expect(page.querySelectorAll('.answer')).toHaveLength(1)
  await expectText('1 new answer. We cannot tell much yet')
})

test('a touchpoint is chosen by its link, and stays chosen when the period changes', async () => {
  collector.save(answerOf('a', 9))
  collector.save(answerOf('b', 2, { touchpoint: { key: 'returns', name: 'Return refunded' } }))
  await visit('ilk_good')
  await expectText('NPS from 2 answers is 0')
  await click('a[href="/?touchpoint=returns"]')
  await expectText('NPS from 1 answer is −100')
  await expectText('only Return refunded')
  expect(page.querySelectorAll('.answer')).toHaveLength(1)
  expect(location.search).toBe('?touchpoint=returns')
  await click('a[href="/?touchpoint=returns&by=month"]')
  await vi.waitFor(() => expect(collector.requests.at(-1)).toMatch('touchpoint=returns&by=month'))
})

test('when the collector fails the page says why, and a second try brings the numbers', async () => {
  collector.save(answerOf('a', 9))
  collector.state.broken = true
  await visit('ilk_good')
  await expectText('Something went wrong in the collector. Try again.')
  collector.state.broken = false
  await click('.notice button')
  await expectText('NPS from 1 answer is 100')
  expect(page.querySelector('.notice')).toBeNull()
})

test('after signing out the numbers are gone', async () => {
  collector.save(answerOf('a', 9))
  await visit('ilk_good')
  await expectText('NPS from 1 answer')
  await click('.sign-out')
  await expectText('Paste the admin key')
  expect(page.textContent).not.toMatch('NPS')
  expect(collector.state.signedIn).toBe(false)
})
