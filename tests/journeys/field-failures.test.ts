// What users of other widgets complain about, in a real Chromium.

import type { Page } from 'playwright-core'
import { afterAll, describe, expect, test } from 'vitest'
import type { Innerloop } from '../../packages/widget/src/api.ts'
import { aPage, closeBrowser, expectSoon, scoreOf } from './browser.ts'
import { aSite, surveyOf } from './site.ts'

afterAll(closeBrowser)

const promptOn = (page: Page) => page.getByRole('dialog', { name: /recommend|Why|Thank/ })
const track = (page: Page) => page.evaluate(() => window.innerloop('track', 'paid'))
const reasonOn = (page: Page) =>
  page.evaluate(async () => {
    const [survey] = (await window.innerloop.explain()).surveys
    return survey!.eligible || survey!.reason
  })

declare global {
  interface Window {
    innerloop: ((...call: unknown[]) => void) & Innerloop
  }
}

test('closed once, it is not shown again: not at the next touchpoint, page or tab', async () => {
  const site = await aSite()
  const { page } = await aPage()
  await page.goto(site.url)
  await track(page)
  await promptOn(page).getByRole('button', { name: 'Close' }).click()
  for (const next of [page, page, await page.context().newPage()]) {
    await next.goto(`${site.url}/next`)
    await track(next)
    expect(await reasonOn(next)).toBe('declined-recently')
    expect(await promptOn(next).count()).toBe(0)
  }
  await expectSoon(async () => (await site.stored()).map(({ state }) => state), ['dismissed'])
})

describe('in a single-page application', () => {
  const pricing = {
    key: 'paid',
    name: 'Pricing',
    signals: [{ on: 'page', page: { is: '/pricing' } }],
  }

  test('it is not shown on a route that was left during the delay, and is on the right one', async () => {
    const site = await aSite({ touchpoints: [pricing], survey: { delayMs: 500 } })
    const { page } = await aPage()
    await page.clock.install()
    await page.goto(site.url)
    await page.waitForFunction(() => window.innerloop.explain)
    await page.evaluate(() => window.innerloop.explain())
    await page.clock.pauseAt(Date.now() + 3_600_000)
    await page.evaluate(() => history.pushState(null, '', '/pricing'))
    await page.clock.runFor(300)
    await page.evaluate(() => history.pushState(null, '', '/cart'))
    await page.clock.runFor(5000)
    expect(await promptOn(page).count()).toBe(0)
    await page.evaluate(() => history.back())
    await page.waitForURL('**/pricing')
    await page.clock.runFor(600)
    await promptOn(page).waitFor()
  })

  test('navigation does not restart the delay', async () => {
    const site = await aSite({ survey: { delayMs: 1000 } })
    const { page } = await aPage()
    await page.clock.install()
    await page.goto(site.url)
    await page.waitForFunction(() => window.innerloop.explain)
    await page.evaluate(() => window.innerloop.explain())
    await page.clock.pauseAt(Date.now() + 3_600_000)
    await track(page)
    await page.evaluate(() => window.innerloop.explain())
    for (const route of ['/a', '/b', '/c']) {
      await page.evaluate((to) => history.pushState(null, '', to), route)
      await page.clock.runFor(330)
    }
    expect(await promptOn(page).count()).toBe(0)
    await page.clock.runFor(20)
    await promptOn(page).waitFor()
  })
})

test('an event from before the configuration is not lost', async () => {
  const site = await aSite({
    pages: { '/': "<script>innerloop('track', 'paid', { total: 12 })</script>" },
  })
  const { page } = await aPage()
  const { promise: held, resolve: release } = Promise.withResolvers<void>()
  await page.route('**/v1/widget/*', async (route) => {
    await held
    await route.continue()
  })
  await page.goto(site.url)
  await page.waitForFunction(() => window.innerloop.explain)
  expect(await promptOn(page).count()).toBe(0)
  release()
  await promptOn(page).waitFor()
  await expectSoon(() => site.stored(), [{ properties: { total: 12, pageLoadMs: expect.any(Number) } }])
})

test('where storage is refused, it asks and delivers all the same', async () => {
  const site = await aSite()
  const { page, complaints } = await aPage()
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage'])
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException('The operation is insecure.', 'SecurityError')
        },
      })
  })
  await page.goto(site.url)
  await track(page)
  await scoreOf(promptOn(page), 9).click()
  await expectSoon(() => site.stored(), [{ answers: { score: { value: 9 } } }])
  expect(complaints).toEqual([])
})

describe('when the page has a modal dialog open', () => {
  test('it can be answered in the dialog, and still after that was closed', async () => {
    const site = await aSite({
      pages: { '/': '<dialog><p>Cookies?</p><button>Fine</button></dialog>' },
    })
    const { page } = await aPage()
    await page.goto(site.url)
    await page.evaluate(() => document.querySelector('dialog')!.showModal())
    await track(page)
    await scoreOf(promptOn(page), 8).click()
    await promptOn(page).getByRole('textbox').fill('Half a com')
    await page.evaluate(() => document.querySelector('dialog')!.close())
    const field = promptOn(page).getByRole('textbox')
    expect(await field.inputValue()).toBe('Half a com')
    await field.fill('Good.')
    await promptOn(page).getByRole('button', { name: 'Send' }).click()
    await expectSoon(() => site.stored(), [{ state: 'completed', answers: { why: { value: 'Good.' } } }])
  })

  test('a layer with the highest z-index does not cover it', async () => {
    const layer = '<div style="position:fixed;inset:0;z-index:2147483647;background:#000">Layer</div>'
    const site = await aSite({ pages: { '/': layer } })
    const { page } = await aPage()
    await page.goto(site.url)
    await track(page)
    await scoreOf(promptOn(page), 8).click()
    await expectSoon(() => site.stored(), [{ answers: { score: { value: 8 } } }])
  })
})

test('included twice, there is one configuration and one prompt', async () => {
  const site = await aSite()
  const { page } = await aPage()
  const requests: string[] = []
  page.on('request', (request) => requests.push(request.url()))
  await page.goto(site.url)
  await page.addScriptTag({ url: `${site.collector}/widget/innerloop.js?2` })
  await page.evaluate(() => {
    const copy = document.createElement('script')
    copy.src = document.querySelector('script[data-project]')!.getAttribute('src')!
    copy.dataset['project'] = 'pk_shop'
    document.head.append(copy)
    return new Promise((resolve) => copy.addEventListener('load', resolve))
  })
  await track(page)
  await promptOn(page).waitFor()
  expect(await page.locator('innerloop-prompt').count()).toBe(1)
  expect(requests.filter((url) => url.includes('/v1/widget/'))).toHaveLength(1)
})

test('a double click answers once, and skips nothing', async () => {
  const site = await aSite()
  const { page } = await aPage()
  await page.goto(site.url)
  await track(page)
  await scoreOf(promptOn(page), 7).dblclick()
  await promptOn(page).getByRole('textbox').fill('Fast.')
  await promptOn(page).getByRole('button', { name: 'Send' }).dblclick()
  await promptOn(page).getByText('Thank you.').first().waitFor()
  await expectSoon(
    () => site.stored(),
    [
      {
        state: 'completed',
        sequence: 3,
        answers: { score: { value: 7, sequence: 1 }, why: { value: 'Fast.' } },
      },
    ],
  )
  expect(await site.stored()).toHaveLength(1)
})

test('a click on the page that lands on a prompt just opened under the pointer answers nothing', async () => {
  const site = await aSite()
  const { page } = await aPage()
  await page.goto(site.url)
  // The animation that arms the prompt is held, however slow the machine is.
  await page.evaluate(() => {
    window.innerloop.on('shown', () => {
      for (const animation of document.querySelector('innerloop-prompt')!.shadowRoot!.getAnimations()) {
        animation.currentTime = 300
        animation.pause()
      }
    })
  })
  await track(page)
  const box = (await scoreOf(promptOn(page), 5).boundingBox())!
  const click = () => page.mouse.click(box.x + box.width / 2, box.y + box.height / 2)
  await click()
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 50)))
  expect(await promptOn(page).getByRole('radio', { checked: true }).count()).toBe(0)
  await page.evaluate(() => {
    for (const animation of document.querySelector('innerloop-prompt')!.shadowRoot!.getAnimations())
      animation.finish()
  })
  await click()
  await expectSoon(() => site.stored(), [{ answers: { score: { value: 5 } } }])
})

test('a page that comes back from the back/forward cache goes on where it was', async () => {
  const site = await aSite()
  const { page } = await aPage({}, { isCached: true })
  await page.goto(site.url)
  await track(page)
  await scoreOf(promptOn(page), 9).click()
  await promptOn(page).getByRole('textbox').fill('Almo')
  await page.evaluate(() => {
    addEventListener('pageshow', ({ persisted }) => Object.assign(window, { isRestored: persisted }))
  })
  await page.goto(`${site.url}/next`)
  await page.goBack({ waitUntil: 'commit' })
  expect(await page.evaluate(() => (window as { isRestored?: boolean }).isRestored)).toBe(true)
  expect(await page.locator('innerloop-prompt').count()).toBe(1)
  await promptOn(page).getByRole('textbox').fill('Almost perfect.')
  await promptOn(page).getByRole('button', { name: 'Send' }).click()
  await expectSoon(
    () => site.stored(),
    [{ state: 'completed', answers: { score: { value: 9 }, why: { value: 'Almost perfect.' } } }],
  )
  expect(await site.stored()).toHaveLength(1)
})

test('two tabs ask once, and neither takes the other one its answers', async () => {
  const site = await aSite({
    surveys: [surveyOf(), surveyOf({ id: 'later', touchpoints: [] })],
  })
  const { page: first } = await aPage()
  const second = await first.context().newPage()
  await first.goto(site.url)
  await second.goto(site.url)
  await first.route('**/v1/responses', (route) => route.abort())
  await track(first)
  await scoreOf(promptOn(first), 2).click()
  await track(second)
  expect(await reasonOn(second)).toBe('answered-recently')
  expect(await promptOn(second).count()).toBe(0)
  await second.evaluate(() => window.innerloop.show('later'))
  await scoreOf(promptOn(second), 10).click()
  await first.unroute('**/v1/responses')
  await first.evaluate(() => dispatchEvent(new Event('online')))
  await expectSoon(
    async () => (await site.stored()).map(({ answers }) => answers['score']?.value).sort(),
    [10, 2],
  )
})
