import { afterAll, expect, test } from 'vitest'
import {
  aPage,
  closeBrowser,
  expectSoon,
  layoutShiftOf,
  payInShop,
  payUntilAsked,
  scoreOf,
} from './browser.ts'
import { aCollector } from './collector.ts'

afterAll(closeBrowser)

const POLICY =
  "default-src 'self'; script-src 'self'; style-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; require-trusted-types-for 'script'"

test('under a strict policy: pay, answer by keyboard, say why, be thanked; the page never moves', async () => {
  const collector = await aCollector()
  const { page, complaints } = await aPage()
  const policies: (string | undefined)[] = []
  page.on('response', (response) => {
    if (response.request().isNavigationRequest()) policies.push(response.headers()['content-security-policy'])
  })
  const prompt = await payUntilAsked(page, collector.url)
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY')

  await scoreOf(prompt, 0).focus()
  for (let step = 0; step < 4; step += 1) await page.keyboard.press('ArrowRight')
  expect(await prompt.getByRole('radio', { checked: true }).count()).toBe(0)
  await page.keyboard.press('Space')
  await prompt.getByText('What should we fix first?').first().waitFor()
  await prompt.getByRole('textbox').fill('The parcel came late.')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await prompt.getByText('A person reads every answer.').first().waitFor()

  await expectSoon(() => collector.report(), {
    n: 1,
    detractors: 1,
    scores: [0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0],
    funnel: { shown: 1, started: 1, completed: 1, dismissed: 0 },
  })
  expect(await layoutShiftOf(page)).toBe(0)
  expect(await page.context().cookies()).toEqual([])
  expect(policies.length).toBeGreaterThan(0)
  expect(new Set(policies)).toEqual(new Set([POLICY]))
  expect(complaints).toEqual([])
})

test('the collector is killed between the answer and the comment: nothing is lost, all is counted once', async () => {
  const collector = await aCollector()
  const { page } = await aPage()
  const prompt = await payUntilAsked(page, collector.url)
  await scoreOf(prompt, 9).click()
  await prompt.getByRole('textbox').waitFor()
  await expectSoon(() => collector.report(), { n: 1 })

  await collector.kill()
  await prompt.getByRole('textbox').fill('Fitted at once.')
  await prompt.getByRole('button', { name: 'Send' }).click()
  await prompt.getByText('A person reads every answer.').first().waitFor()
  await collector.start()

  await expectSoon(() => collector.report(), {
    n: 1,
    promoters: 1,
    funnel: { shown: 1, started: 1, completed: 1, dismissed: 0 },
  })
})

test('killed before the very first save is out: the answer arrives after the restart', async () => {
  const collector = await aCollector()
  const { page } = await aPage()
  await page.route('**/v1/responses', (route) => route.abort())
  const prompt = await payUntilAsked(page, collector.url)
  await scoreOf(prompt, 7).click()
  await collector.kill()
  await collector.start()
  expect((await collector.report()).funnel.shown).toBe(0)
  await page.unroute('**/v1/responses')
  await expectSoon(() => collector.report(), {
    n: 1,
    passives: 1,
    funnel: { shown: 1, started: 1, completed: 0 },
  })
})

test('offline, then a reload, then online: the answer is there, counted once', async () => {
  const collector = await aCollector()
  const { page } = await aPage()
  const prompt = await payUntilAsked(page, collector.url)
  await expectSoon(() => collector.report(), { funnel: { shown: 1, started: 0 } })
  // Chromium lets keepalive requests through its emulation, so the other end is taken away too.
  await page.context().setOffline(true)
  await collector.kill()
  await scoreOf(prompt, 10).click()
  await prompt.getByRole('textbox').fill('Quick.')
  await prompt.getByRole('button', { name: 'Send' }).click()
  await prompt.getByText('A person reads every answer.').first().waitFor()
  await page.reload().catch(() => {})
  await collector.start()
  expect((await collector.report()).n).toBe(0)

  await page.context().setOffline(false)
  await page.goto(`${collector.url}/shop/`)
  await expectSoon(() => collector.report(), {
    n: 1,
    promoters: 1,
    funnel: { shown: 1, started: 1, completed: 1, dismissed: 0 },
  })
})

test('a half-typed comment is kept when the tab is closed', async () => {
  const collector = await aCollector()
  const { page } = await aPage()
  const prompt = await payUntilAsked(page, collector.url)
  await scoreOf(prompt, 2).click()
  await prompt.getByRole('textbox').pressSequentially('The lid was bro')
  await page.close({ runBeforeUnload: true })
  await expectSoon(
    () => collector.recent(),
    [{ score: { value: 2 }, comment: 'The lid was bro', state: 'started' }],
  )
})

test('who has declined is not asked again at the next payment, and can see why', async () => {
  const collector = await aCollector()
  const { page } = await aPage()
  const prompt = await payUntilAsked(page, collector.url)
  await prompt.getByRole('button', { name: 'Close' }).click()
  await prompt.waitFor({ state: 'detached' })
  await expectSoon(() => collector.report(), { funnel: { shown: 1, dismissed: 1 } })
  await payInShop(page, collector.url)
  await page.waitForTimeout(1500)
  expect(await prompt.count()).toBe(0)
  const { surveys } = await page.evaluate(() =>
    (window as never as { innerloop: { explain(): Promise<{ surveys: object[] }> } }).innerloop.explain(),
  )
  expect(surveys).toMatchObject([
    { surveyId: 'checkout', eligible: false, reason: 'declined-recently', until: expect.any(String) },
  ])
  expect((await collector.report()).funnel.shown).toBe(1)
})

test('a page in German asks in German, in every word, with one more file', async () => {
  const collector = await aCollector()
  const { page, complaints } = await aPage()
  await page.route('**/confirmation.html', async (route) => {
    const response = await route.fetch()
    const body = (await response.text()).replace('<html lang="en"', '<html lang="de-AT"')
    await route.fulfill({ response, body })
  })
  const scripts: string[] = []
  page.on('response', (response) => scripts.push(new URL(response.url()).pathname))
  const prompt = await payUntilAsked(page, collector.url)
  await prompt.getByRole('button', { name: 'Schließen' }).waitFor()
  await scoreOf(prompt, 10).click()
  await prompt.getByText('Was hat Ihnen am besten gefallen?').waitFor()
  await prompt.getByRole('button', { name: 'Überspringen' }).waitFor()
  await prompt.getByRole('button', { name: 'Absenden' }).click()
  await prompt.getByText('Vielen Dank. Jede Antwort wird gelesen.').waitFor()
  await expectSoon(() => collector.recent(), [{ score: { value: 10 }, locale: 'de-AT', state: 'completed' }])
  expect(scripts.filter((path) => path.includes('strings-'))).toEqual([
    expect.stringMatching(/strings-de-[0-9a-f]{8}\.js$/),
  ])
  expect(complaints).toEqual([])
})
