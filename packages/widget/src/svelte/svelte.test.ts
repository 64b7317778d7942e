// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { inPrompt, openModule, promptIn, whenTrue } from '../element/test-module.ts'

async function openShop() {
  const page = await openModule()
  const actions = await import('./svelte.ts')
  page.innerloop.init(page.options)
  return { ...page, ...actions, main: document.body.appendChild(document.createElement('main')) }
}

test('an element asks its survey, and the latest listener hears what becomes of it', async () => {
  const { survey, main, shown } = await openShop()
  const heard: unknown[] = []
  const action = survey(main, { survey: 'checkout' })
  await whenTrue(() => promptIn(main))
  action.update!({
    survey: 'checkout',
    properties: { total: 1 },
    onAnswered: ({ answers }) => heard.push(answers),
  })
  inPrompt(main, '[role=radio]:nth-child(10)').click()
  await whenTrue(() => heard.length)
  expect(heard).toEqual([{ score: 9 }])
  expect(shown).toEqual(['checkout '])
})

test('another survey takes the place of the first, and all goes with the element', async () => {
  const { survey, main, shown, innerloop } = await openShop()
  const action = survey(main, { survey: 'checkout' })
  await whenTrue(() => shown.length)
  action.update!({ survey: 'support' })
  await whenTrue(() => shown.length > 1)
  expect(document.querySelectorAll('innerloop-prompt')).toHaveLength(1)
  action.destroy!()
  await whenTrue(() => !promptIn(main))
  expect(await innerloop.show('checkout')).toBe(true)
  expect(shown).toEqual(['checkout ', 'support ', 'checkout '])
})

test('a touchpoint is tracked once, when it is reached', async () => {
  const { touchpoint, main, shown, collector, innerloop } = await openShop()
  const reached = { name: 'support.closed', properties: { total: 2 } }
  const action = touchpoint(main, { ...reached, when: false })
  await innerloop.explain()
  action.update!(reached)
  await whenTrue(() => collector.batches.length)
  innerloop.close()
  action.update!(reached)
  await innerloop.show('checkout')
  expect(shown).toEqual(['support support.closed', 'checkout '])
  expect([...collector.responses.values()][0]).toMatchObject({ properties: { total: 2 } })
})

test('the name of a touchpoint is enough', async () => {
  const { touchpoint, main, shown } = await openShop()
  touchpoint(main, 'support.closed')
  await whenTrue(() => shown.length)
  expect(shown).toEqual(['support support.closed'])
})
