import { afterAll, expect, test } from 'vitest'
import { aPage, closeBrowser, payUntilAsked, scoreOf } from './browser.ts'
import { aCollector } from './collector.ts'

afterAll(closeBrowser)

test('the printed link signs in; an answer given in the shop appears without a reload', async () => {
  const collector = await aCollector()
  const { page: dashboard, complaints } = await aPage()
  await dashboard.goto(collector.dashboard)
  await dashboard.getByText('No answers yet').first().waitFor()
  expect(dashboard.url()).not.toContain('ilk_')

  const { page: shop } = await aPage()
  const prompt = await payUntilAsked(shop, collector.url)
  await scoreOf(prompt, 9).click()
  await prompt.getByRole('textbox').fill('Came the next morning.')
  await prompt.getByRole('button', { name: 'Send' }).click()

  await dashboard.getByText('Came the next morning.').first().waitFor()
  await dashboard
    .getByText(/1 answer\b/)
    .first()
    .waitFor()
  expect(complaints).toEqual([])
})

test('without a session there is nothing to see but the way in', async () => {
  const collector = await aCollector()
  const { page } = await aPage()
  await page.goto(collector.url)
  await page.getByLabel(/admin key/i).fill('ilk_wrong')
  await page.getByRole('button', { name: /sign in/i }).click()
  await page.getByText(/not known/i).waitFor()
  expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1)
})
