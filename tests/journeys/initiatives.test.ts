import { afterAll, expect, test } from 'vitest'
import { asking } from './asking.ts'
import { aPage, closeBrowser } from './browser.ts'
import { fillShop } from './busy-shop.ts'
import { aCollector } from './collector.ts'
import { signInWith } from './dashboard-pages.ts'

afterAll(closeBrowser)

test('what a team carried to management becomes an initiative, is launched, and says what it takes to tell whether it worked', async () => {
  const { url, key } = await aCollector()
  const cookie = await fillShop(url, key)
  const { page } = await aPage()
  await signInWith(page.context(), { url, cookie })
  await page.goto(`${url}/huddle`)
  const carried = page
    .locator('section')
    .filter({ has: page.getByRole('heading', { name: 'With management' }) })
  await carried.getByRole('link', { name: 'Make an initiative from this' }).click()
  await page.getByText('Addresses cannot be changed after payment').first().waitFor()
  await page.getByLabel('What will be different').fill('Addresses can be changed')
  await page.getByRole('button', { name: 'Make it' }).click()
  await page.getByRole('heading', { name: 'Addresses can be changed' }).waitFor()
  await page.getByText('nobody has said yet how it is to be measured').waitFor()

  await page.getByText('How it is measured').click()
  await page.getByLabel('Order paid', { exact: true }).check()
  await page.getByLabel('Days before').fill('14')
  await page.getByRole('button', { name: 'Save' }).click()
  await page.getByText('We cannot tell yet: it is not launched.').waitFor()
  for (const step of ['decided', 'running', 'launched'])
    await page.getByRole('button', { name: `It is ${step}` }).click()
  await page.getByText(/We cannot tell yet/).waitFor()
  await page
    .getByText(/Nothing is compared with it|other initiative was launched there/)
    .first()
    .waitFor()

  const ask = asking(url, { cookie })
  const { initiatives } = await ask('GET', '/v1/initiatives')
  const made = initiatives.find(({ title }: { title: string }) => title === 'Addresses can be changed')
  expect(made).toMatchObject({ from: [{ kind: 'carried' }], measure: { beforeDays: 14 } })
  expect(Object.keys(made.steps)).toEqual(['decided', 'running', 'launched'])
  await page.goto(`${url}/goals`)
  await page.getByText('it is met to the letter').waitFor()

  await page.goto(`${url}/scoreboard?new=must-win&touchpoint=checkout.paid`)
  await page.getByLabel('Order paid', { exact: true }).waitFor()
  expect(await page.getByLabel('Order paid', { exact: true }).isChecked()).toBe(true)
  await page.getByLabel('Name', { exact: true }).fill('Paying is easy')
  await page.getByLabel('What it means, and who is counted').fill('Everybody who answered after paying.')
  await page.getByLabel('Target', { exact: true }).fill('40')
  await page.getByLabel('Who answers for it').fill('olga@fern.example')
  await page.getByRole('button', { name: 'Choose it' }).click()
  const chosen = page.getByRole('article').filter({ hasText: 'Paying is easy' })
  await chosen.getByText('Target 40.0').waitFor()
  await chosen.getByText(/Very likely between|No answer from/).waitFor()
})
