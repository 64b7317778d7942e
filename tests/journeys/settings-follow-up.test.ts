import { afterAll, expect, test } from 'vitest'
import { aPage, closeBrowser } from './browser.ts'
import { aCollector } from './collector.ts'

afterAll(closeBrowser)

test('root causes are the team’s own, and those are what a resolved case is given', async () => {
  const collector = await aCollector()
  const { page } = await aPage()
  await page.goto(collector.dashboard)
  await page.getByRole('heading', { name: 'Overview' }).waitFor()
  await page.goto(`${collector.url}/settings/follow-up`)
  const part = (name: string) => page.locator('section').filter({ has: page.getByRole('heading', { name }) })
  const causes = part('Root causes')
  await causes.getByText('The usual list is in force.').waitFor()
  await causes.getByLabel('Root cause 1', { exact: true }).fill('The bikes')
  await causes.getByRole('button', { name: 'Remove Waiting time' }).click()
  await causes.getByRole('button', { name: 'Add a root cause' }).click()
  await causes.getByRole('textbox', { name: 'Root cause 10' }).fill('Wrong size')
  await causes.getByRole('button', { name: 'Move Wrong size up' }).click()
  await causes.getByRole('button', { name: 'Save' }).click()
  await causes.getByText('Saved.').waitFor()
  await causes.getByRole('button', { name: 'Back to the usual list' }).waitFor()
  expect(await causes.getByText('The usual list is in force.').count()).toBe(0)

  const value = part('What a customer is worth')
  await value.getByLabel('Trait', { exact: true }).fill('revenue')
  await value.getByLabel('Much is, from').fill('500')
  await value.getByRole('button', { name: 'Save' }).click()
  await value.getByText('Saved.').waitFor()
  const again = part('Asking again')
  await again.getByLabel('Survey').selectOption({ index: 1 })
  await again.getByRole('button', { name: 'Save' }).click()
  await again.getByText('Saved.').waitFor()
  await page.reload()
  expect(await value.getByLabel('Much is, from').inputValue()).toBe('500')
  expect(await again.getByLabel('Survey').inputValue()).not.toBe('')
  expect(await again.getByLabel('Trait with the e-mail address').inputValue()).toBe('email')

  await collector.answer(2, 'Too small.')
  await page.goto(`${collector.url}/cases?whose=all`)
  await page.getByRole('link', { name: /gave 2/ }).click()
  await page.getByRole('button', { name: 'Record a contact' }).first().click()
  await page.getByRole('button', { name: 'Record a contact' }).last().click()
  await page.getByText('Phone: reached the customer').waitFor()
  await page.getByRole('button', { name: 'Resolve', exact: true }).first().click()
  const why = page.getByLabel('Why did it happen?')
  await why.waitFor()
  const offered = await why.getByRole('option').allTextContents()
  expect([offered[1], ...offered.slice(-2)]).toEqual(['The bikes', 'Wrong size', 'Outside our control'])
  expect(offered).not.toContain('Waiting time')
  await why.selectOption('Wrong size')
  await page.getByRole('button', { name: 'Resolve', exact: true }).last().click()
  await page.getByText('resolved it; root cause: Wrong size').waitFor()
  expect(await page.locator('dd', { hasText: 'Wrong size' }).count()).toBe(1)

  await page.goto(`${collector.url}/settings/follow-up`)
  await causes.getByRole('button', { name: 'Back to the usual list' }).click()
  await causes.getByText('The usual list is in force.').waitFor()
  expect(await causes.getByLabel('Root cause 1', { exact: true }).inputValue()).toBe('The product itself')
})

test('what a colleague changed meanwhile is not undone: it is shown, and built upon', async () => {
  const collector = await aCollector()
  const { page } = await aPage()
  await page.goto(collector.dashboard)
  await page.getByRole('heading', { name: 'Overview' }).waitFor()
  await page.goto(`${collector.url}/settings/follow-up`)
  await page.getByLabel('Trait', { exact: true }).fill('revenue')
  await page.getByLabel('Much is, from').fill('500')
  const headers = { authorization: `Bearer ${collector.key}`, 'content-type': 'application/json' }
  const { projects } = (await (await fetch(`${collector.url}/v1/me`, { headers })).json()) as {
    projects: { id: string }[]
  }
  await fetch(`${collector.url}/v1/projects/${projects[0]!.id}`, {
    method: 'PATCH',
    headers,
    body: JSON.stringify({ customerValue: { trait: 'orders', high: 9 } }),
  })
  const value = page.locator('section').filter({ hasText: 'What a customer is worth' })
  await value.getByRole('button', { name: 'Save' }).click()
  await value.getByText('It has been changed since it was read').waitFor()
  await value.getByRole('button', { name: 'Show what there is now' }).click()
  await expect.poll(() => value.getByLabel('Trait', { exact: true }).inputValue()).toBe('orders')
  await value.getByLabel('Much is, from').fill('10')
  await value.getByRole('button', { name: 'Save' }).click()
  await value.getByText('Saved.').waitFor()
})
