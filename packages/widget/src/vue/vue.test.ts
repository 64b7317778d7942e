// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { createApp, createSSRApp, h, nextTick, reactive } from 'vue'
import { renderToString } from 'vue/server-renderer'
import type { PromptEvent } from '../api.ts'
import { inPrompt, openModule, promptIn, whenTrue } from '../element/test-module.ts'

type Shop = { survey?: string; total: number; isPaid: boolean }

async function openShop(given: Partial<Shop> = {}) {
  const page = await openModule()
  const { innerloop, InnerloopSurvey, useTouchpoint } = await import('./vue.ts')
  const shop: Shop = reactive({ total: 12, isPaid: false, ...given })
  const heard: PromptEvent[] = []
  const Shop = {
    setup() {
      useTouchpoint('support.closed', () => ({ total: shop.total }), { when: () => shop.isPaid })
      return () => {
        const { survey, total } = shop
        return (
          survey &&
          h(InnerloopSurvey, { survey, properties: { total }, onAnswered: (event) => heard.push(event) })
        )
      }
    },
  }
  const main = document.body.appendChild(document.createElement('main'))
  const mount = () => createApp(Shop).use(innerloop(page.options)).mount(main)
  return { ...page, Shop, shop, heard, main, mount }
}

test('a component asks its survey where it stands, and tells what becomes of it', async () => {
  const { mount, main, shop, shown, heard, collector } = await openShop({ survey: 'checkout' })
  mount()
  await whenTrue(() => promptIn(main) && collector.batches.length)
  expect([...collector.responses.values()]).toMatchObject([{ properties: { total: 12 } }])
  shop.total = 13
  await nextTick()
  inPrompt(main, '[role=radio]:nth-child(10)').click()
  await whenTrue(() => heard.length)
  expect(heard).toMatchObject([{ surveyId: 'checkout', answers: { score: 9 } }])
  expect(shown).toEqual(['checkout '])
})

test('another survey takes the place of the first, and all goes with the component', async () => {
  const { mount, shop, shown, innerloop } = await openShop({ survey: 'checkout' })
  mount()
  await whenTrue(() => shown.length)
  shop.survey = 'support'
  await whenTrue(() => shown.length > 1)
  expect(document.querySelectorAll('innerloop-prompt')).toHaveLength(1)
  shop.survey = ''
  await nextTick()
  expect(promptIn(document.body)).toBeNull()
  expect(await innerloop.show('checkout')).toBe(true)
  expect(shown).toEqual(['checkout ', 'support ', 'checkout '])
})

test('a touchpoint is tracked once, when it is reached', async () => {
  const { mount, shop, shown, collector, innerloop } = await openShop()
  mount()
  await innerloop.explain()
  Object.assign(shop, { isPaid: true, total: 2 })
  await whenTrue(() => collector.batches.length)
  innerloop.close()
  shop.isPaid = false
  await nextTick()
  shop.isPaid = true
  await nextTick()
  await innerloop.show('checkout')
  expect(shown).toEqual(['support support.closed', 'checkout '])
  expect([...collector.responses.values()][0]).toMatchObject({ properties: { total: 2 } })
})

test('a server renders the place', async () => {
  const { Shop, collector } = await openShop({ survey: 'checkout', isPaid: true })
  expect(await renderToString(createSSRApp(Shop))).toBe('<div></div>')
  expect(collector.requests).toEqual([])
})
