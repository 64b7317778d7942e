// @vitest-environment happy-dom
import { act, createElement as h, StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { renderToString } from 'react-dom/server'
import { beforeEach, expect, test, vi } from 'vitest'
import type { PromptEvent } from '../api.ts'
import { inPrompt, openModule, promptIn, whenTrue } from '../element/test-module.ts'

type Shop = { survey?: string; total?: number; isPaid?: boolean; onAnswered?: (event: PromptEvent) => void }

beforeEach(() => vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true))

async function openShop() {
  const page = await openModule()
  const { InnerloopSurvey, useInnerloop, useTouchpoint } = await import('./react.ts')

  function Shop({ survey, total, isPaid = false, onAnswered }: Shop) {
    useInnerloop(page.options)
    useTouchpoint('support.closed', { total }, { when: isPaid })
    return survey ? h(InnerloopSurvey, { survey, properties: { total }, onAnswered }) : null
  }

  const root = createRoot(document.body.appendChild(document.createElement('main')))
  const render = (shop: Shop) => act(() => root.render(h(StrictMode, null, h(Shop, shop))))
  return { ...page, Shop, render, unmount: () => act(() => root.unmount()) }
}

test('a component asks its survey where it stands, once even where React mounts twice', async () => {
  const { render, shown, collector } = await openShop()
  await render({ survey: 'checkout', total: 12 })
  await whenTrue(() => promptIn(document.querySelector('main')!) && collector.batches.length)
  expect(shown).toEqual(['checkout '])
  expect([...collector.responses.values()]).toMatchObject([{ properties: { total: 12 } }])
  expect(collector.requests.filter(({ init }) => init.method !== 'POST')).toHaveLength(1)
})

test('the latest listener hears, and new properties do not ask anew', async () => {
  const { render, shown } = await openShop()
  const heard: unknown[] = []
  await render({ survey: 'checkout' })
  const main = document.querySelector('main')!
  await whenTrue(() => promptIn(main))
  await render({ survey: 'checkout', total: 13, onAnswered: ({ answers }) => heard.push(answers) })
  inPrompt(main, '[role=radio]:nth-child(10)').click()
  await whenTrue(() => heard.length)
  expect(heard).toEqual([{ score: 9 }])
  expect(shown).toEqual(['checkout '])
})

test('another survey takes the place of the first, and all goes with the component', async () => {
  const { render, shown, innerloop } = await openShop()
  await render({ survey: 'checkout' })
  await whenTrue(() => shown.length)
  await render({ survey: 'support' })
  await whenTrue(() => shown.length > 1)
  expect(document.querySelectorAll('innerloop-prompt')).toHaveLength(1)
  await render({})
  expect(promptIn(document.body)).toBeNull()
  expect(await innerloop.show('checkout')).toBe(true)
  expect(shown).toEqual(['checkout ', 'support ', 'checkout '])
})

test('a touchpoint is tracked once, when it is reached', async () => {
  const { render, shown, collector, innerloop } = await openShop()
  await render({ isPaid: false, total: 1 })
  await innerloop.explain()
  await render({ isPaid: true, total: 2 })
  await whenTrue(() => collector.batches.length)
  innerloop.close()
  await render({ isPaid: true, total: 3 })
  await render({ isPaid: false, total: 4 })
  await render({ isPaid: true, total: 5 })
  await innerloop.show('checkout')
  expect(shown).toEqual(['support support.closed', 'checkout '])
  expect([...collector.responses.values()][0]).toMatchObject({ properties: { total: 2 } })
})

test('a server renders the place and starts nothing', async () => {
  const { Shop, collector } = await openShop()
  expect(renderToString(h(Shop, { survey: 'checkout', isPaid: true }))).toBe('<div></div>')
  expect(collector.requests).toEqual([])
})
