// @vitest-environment happy-dom
import { beforeAll, beforeEach, expect, test, vi } from 'vitest'
import manifest from '../../custom-elements.json' with { type: 'json' }
import type { PromptEvent } from '../api.ts'
import { inPrompt, openModule, promptIn, whenTrue } from './test-module.ts'

let page: Awaited<ReturnType<typeof openModule>>

beforeAll(async () => {
  page = await openModule()
  await import('./element.ts')
  page.innerloop.init(page.options)
})
beforeEach(() => {
  document.body.innerHTML = ''
  page.shown.length = 0
})

function place(attributes: Record<string, string>): HTMLElement {
  const element = document.createElement('innerloop-survey')
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value)
  document.body.append(element)
  return element
}

test('an element on the page asks its survey where it stands, with what it knows', async () => {
  const element = place({ survey: 'checkout', touchpoint: 'checkout.paid', properties: '{"total":12}' })
  await whenTrue(() => promptIn(element))
  await whenTrue(() => page.collector.batches.length)
  const [response] = page.collector.responses.values()
  expect(response).toMatchObject({
    surveyId: 'checkout',
    touchpoint: 'checkout.paid',
    properties: { total: 12 },
  })
})

test('the element tells what becomes of its survey, and not of another', async () => {
  const heard: [string, PromptEvent][] = []
  const element = place({ survey: 'checkout', touchpoint: 'checkout.paid' })
  for (const name of ['shown', 'answered', 'completed', 'dismissed'])
    element.addEventListener(`innerloop-${name}`, (event) =>
      heard.push([name, (event as CustomEvent<PromptEvent>).detail]),
    )
  await whenTrue(() => promptIn(element))
  inPrompt(element, '[role=radio]:nth-child(10)').click()
  await whenTrue(() => inPrompt(element, '.close') && heard.length > 1)
  inPrompt(element, '.close').click()
  expect(heard.map(([name]) => name)).toEqual(['shown', 'answered', 'dismissed'])
  expect(heard.at(-1)![1]).toMatchObject({ surveyId: 'checkout', answers: { score: 9 } })
  await whenTrue(() => !promptIn(element))
  expect(await page.innerloop.show('support')).toBe(true)
  expect(heard).toHaveLength(3)
})

test('a change asks anew; the same again does not', async () => {
  const element = place({ survey: 'checkout' })
  await whenTrue(() => promptIn(element))
  element.setAttribute('survey', 'checkout')
  element.setAttribute('survey', 'support')
  element.setAttribute('touchpoint', 'support.closed')
  await whenTrue(() => page.shown.length > 1)
  expect(page.shown).toEqual(['checkout ', 'support support.closed'])
  expect(element.children).toHaveLength(1)
})

test('an element that leaves the page takes its prompt with it, and only its own', async () => {
  const element = place({ survey: 'checkout' })
  await whenTrue(() => promptIn(element))
  element.remove()
  await whenTrue(() => !promptIn(element))
  expect(await page.innerloop.show('support')).toBe(true)
  document.body.append(element)
  element.remove()
  element.setAttribute('survey', 'checkout')
  await page.innerloop.show('checkout')
  expect(page.shown).toEqual(['checkout ', 'support '])
  expect(promptIn(document.body)).not.toBeNull()
})

test('an element that is moved stays with one prompt', async () => {
  const element = place({ survey: 'checkout' })
  document.body.append(document.createElement('main'))
  document.querySelector('main')!.append(element)
  await whenTrue(() => promptIn(element))
  expect(page.shown).toEqual(['checkout '])
})

test('without a survey nothing is asked, and what is no JSON is left out', async () => {
  const element = place({ properties: '{oops' })
  element.setAttribute('survey', 'support')
  await whenTrue(() => promptIn(element))
  expect(page.shown).toEqual(['support '])
})

test('a second copy leaves the element as it is', async () => {
  const known = customElements.get('innerloop-survey')
  vi.resetModules()
  await import('./element.ts')
  expect(customElements.get('innerloop-survey')).toBe(known)
})

test('the manifest says what the element does', async () => {
  const { EVENTS } = await import('./ask-in-place.ts')
  const [{ path, declarations }] = manifest.modules as [(typeof manifest.modules)[0]]
  const [{ tagName, attributes, events }] = declarations as [(typeof declarations)[0]]
  const { observedAttributes } = customElements.get(tagName) as unknown as { observedAttributes: string[] }
  expect(attributes.map(({ name }) => name)).toEqual(observedAttributes)
  expect(events.map(({ name }) => name)).toEqual(Object.keys(EVENTS).map((name) => `innerloop-${name}`))
  expect(path).toBe('dist/esm/element.js')
})
