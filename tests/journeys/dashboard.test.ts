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
  await page.getByLabel(/admin key/i).press('Enter')
  await page.getByText(/not known/i).waitFor()
  expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1)
})

test('who is invited chooses a password, and signs in with it from then on', async () => {
  const collector = await aCollector()
  const { page, complaints } = await aPage()
  await page.goto(await collector.invite('ana@shop.example'))
  await page.getByLabel('Your name').fill('Ana Prado')
  await page.getByLabel(/^Password/).fill('a long enough password')
  await page.getByRole('button', { name: 'Join' }).click()
  await page.getByText('No answers yet').first().waitFor()
  expect(page.url()).not.toContain('invitation')

  await page.getByRole('button', { name: 'Sign out' }).click()
  await page.getByLabel('E-mail').fill('ana@shop.example')
  await page.getByLabel('Password', { exact: true }).fill('a long enough password')
  await page.getByLabel('Password', { exact: true }).press('Enter')
  await page.getByText('No answers yet').first().waitFor()
  expect(complaints).toEqual([])
})
