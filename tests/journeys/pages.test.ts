import { afterAll, expect, test } from 'vitest'
import { PAGES } from '../../packages/dashboard/src/frame/pages.ts'
import { aPage, closeBrowser } from './browser.ts'
import { fillShop } from './busy-shop.ts'
import { aCollector } from './collector.ts'
import { signInWith, whenReady } from './dashboard-pages.ts'

afterAll(closeBrowser)

test('every page can be reached by the keyboard alone', async () => {
  const collector = await aCollector()
  const cookie = await fillShop(collector.url, collector.key)
  const { page } = await aPage({ viewport: { width: 1280, height: 900 } })
  await signInWith(page.context(), { url: collector.url, cookie })
  await page.goto(collector.url)
  await whenReady(page)
  const links = page.getByRole('navigation', { name: 'Pages' }).getByRole('link')
  const count = await links.count()
  expect(count).toBe(PAGES.length)
  for (let index = 0; index < count; index++) {
    const name = (await links.nth(index).textContent())!
    await links.nth(index).focus()
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name }).waitFor()
  }
})

test('answers are looked through by single keys, as mail is', async () => {
  const collector = await aCollector()
  const cookie = await fillShop(collector.url, collector.key)
  const { page } = await aPage({ viewport: { width: 1280, height: 900 } })
  await signInWith(page.context(), { url: collector.url, cookie })
  await page.goto(`${collector.url}/responses?hasComment=true`)
  await whenReady(page)
  const pane = page.getByRole('complementary')
  const rows = page.getByRole('list', { name: 'Answers' }).getByRole('listitem')
  const commentOf = (index: number) => rows.nth(index).getByRole('link').textContent()
  await page.keyboard.press('j')
  await pane
    .getByText((await commentOf(0))!)
    .first()
    .waitFor()
  await page.keyboard.press('j')
  await pane
    .getByText((await commentOf(1))!)
    .first()
    .waitFor()
  await page.keyboard.press('k')
  await pane
    .getByText((await commentOf(0))!)
    .first()
    .waitFor()
  await page.keyboard.press('t')
  await pane.locator('input:focus').waitFor()
  await page.keyboard.type('called back')
  await page.keyboard.press('Enter')
  await pane.getByRole('button', { name: 'Remove the tag called back' }).waitFor()
  await page.locator('h1').click()
  await page.keyboard.press('/')
  await page.locator('input[type=search]:focus').waitFor()
  await page.keyboard.type('parcel')
  await page.waitForURL(/q=parcel/)
  await expect
    .poll(async () => [await rows.count(), await rows.filter({ hasText: 'parcel' }).count()])
    .toEqual([4, 4])
})
