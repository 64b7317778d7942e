import type { Page } from 'playwright-core'
import { afterAll, expect, test } from 'vitest'
import { complaintsAbout } from './axe.ts'
import { withKey } from './asking.ts'
import { aPage, closeBrowser, expectSoon } from './browser.ts'
import { aCollector, type Collector } from './collector.ts'

afterAll(closeBrowser)

async function openRules(collector: Collector): Promise<{ page: Page; complaints: string[] }> {
  const opened = await aPage()
  await opened.page.goto(collector.dashboard)
  await opened.page.getByRole('link', { name: 'Rules', exact: true }).click()
  await opened.page.getByText('These are the default rules.').waitFor()
  return opened
}

test('a rule about words is made by the form, tried on the answers that are there, saved, and opens a case', async () => {
  const collector = await aCollector()
  const ask = withKey(collector)
  await collector.answer(8, 'The parcels came squashed.')
  await collector.answer(10, 'All good.')
  const { page, complaints } = await openRules(collector)

  await page.getByRole('link', { name: 'Add a rule' }).click()
  await page.getByLabel('Name', { exact: true }).fill('Words about parcels')
  await page.getByLabel('Add a condition').selectOption('What was written')
  await page.getByLabel('Words or phrases, one a line').fill('parcel*\ndelivery')
  await page.getByLabel('Add an action').selectOption('Open a case')
  await page.getByText('In words: If the customer wrote “parcel*” or “delivery”: open a case').waitFor()

  await page.getByRole('button', { name: 'Try it now' }).click()
  await page.getByText(/^It would have matched 1 of the newest 2 responses/).waitFor()
  await page.getByText('It alone would have brought 1 case.').waitFor()
  await page
    .getByText('1 response never came to it: “Promoters with a comment” ended the search before.')
    .waitFor()
  const match = page.getByRole('link', { name: 'Open the response' })
  expect(await match.getAttribute('href')).toMatch(/^\/responses\/[\w-]{36}$/)
  await page.getByText('"Words about parcels" matched, since').waitFor()
  expect(await complaintsAbout(page, 'main')).toEqual([])

  await page.getByRole('button', { name: 'Put into the list' }).click()
  await page.getByText('Not saved yet.').waitFor()
  expect(await ask('GET', '/v1/rules')).toMatchObject({ isDefault: true })
  await page.getByRole('button', { name: 'Save the rules' }).click()
  await page.getByText('Saved. The rules count').waitFor()
  expect(await page.getByText('These are the default rules.').count()).toBe(0)
  expect(await complaintsAbout(page, 'main')).toEqual([])

  await collector.answer(8, 'When does the delivery come?')
  await expectSoon(() => ask('GET', '/v1/cases'), {
    cases: [{ comment: 'When does the delivery come?', assignee: 'checkout@fieldline.example' }],
  })
  const { cases } = (await ask('GET', '/v1/cases')) as { cases: { responseId: string; id: string }[] }
  const [{ responseId, id }] = cases as [{ responseId: string; id: string }]
  expect(await ask('GET', `/v1/responses/${responseId}/routing`)).toMatchObject({
    isStored: true,
    decisions: [{ kind: 'open-case', rule: 'Words about parcels' }],
    caseId: id,
  })
  expect(complaints).toEqual([])
})

test('rules are moved, switched off and removed together; who was slower loads them again', async () => {
  const collector = await aCollector()
  const ask = withKey(collector)
  const { page: fast } = await openRules(collector)
  const { page: slow } = await openRules(collector)

  await fast.getByRole('button', { name: 'Move down “Detractors”' }).click()
  await fast.getByLabel('On “Very satisfied customers with a comment”').uncheck()
  await fast.getByRole('button', { name: 'Remove “Promoters with a comment”' }).click()
  await fast.getByRole('button', { name: 'Save the rules' }).click()
  await fast.getByText('Saved. The rules count').waitFor()
  const { rules } = (await ask('GET', '/v1/rules')) as { rules: { id: string; enabled: boolean }[] }
  expect(rules.map(({ id, enabled }) => [id, enabled])).toEqual([
    ['default.dissatisfied', true],
    ['default.detractor', true],
    ['default.hard', true],
    ['default.delighted', false],
  ])

  await slow.getByRole('button', { name: 'Remove “Detractors”' }).click()
  await slow.getByRole('button', { name: 'Save the rules' }).click()
  await slow.getByText('Somebody else has changed the rules meanwhile.').waitFor()
  await slow.getByRole('button', { name: 'Load again' }).click()
  await slow.getByText('Not saved yet.').waitFor({ state: 'hidden' })
  expect(await slow.getByRole('listitem').filter({ hasText: 'Detractors' }).count()).toBe(1)
  expect(await ask('GET', '/v1/rules')).toMatchObject({ rules })
})

test('what a rule has done is among the deliveries, and how to set up mail where there is none', async () => {
  const collector = await aCollector()
  await collector.answer(2, 'It never came.')
  const { page, complaints } = await aPage()
  await page.goto(collector.dashboard)
  await page.getByRole('link', { name: 'Deliveries', exact: true }).click()
  await expect
    .poll(
      async () => {
        await page.getByRole('button', { name: 'Load again' }).click()
        return page.getByText('Refused', { exact: true }).count()
      },
      { timeout: 20_000 },
    )
    .toBe(2)
  await page.reload()
  await page.getByText('No mail is sent: there is no mail server.').waitFor()
  await page.getByText('1 attempt').click()
  await page.getByText('Refused: no mail server is set up').waitFor()
  expect(await page.getByRole('link', { name: /^The case/ }).getAttribute('href')).toMatch(/^\/cases\//)
  await page.getByRole('link', { name: 'Delivered', exact: true }).click()
  await page.getByText('No messages of this kind.').waitFor()
  expect(new URL(page.url()).search).toBe('?state=delivered')

  await page.getByRole('link', { name: 'Endpoints', exact: true }).click()
  await page.getByLabel('Name', { exact: true }).fill('Our CRM')
  await page.getByLabel('Address', { exact: true }).fill('https://hooks.invalid/crm')
  await page.getByRole('button', { name: 'Add it' }).click()
  const secret = page.getByRole('dialog', { name: 'The secret of “Our CRM”' })
  await secret.getByText(/^whsec_/).waitFor()
  await secret.getByRole('button', { name: 'Close' }).click()
  await page.getByRole('button', { name: 'Pause “Our CRM”' }).click()
  await page.getByRole('button', { name: 'Send a test “Our CRM”' }).click()
  await page.getByText('The test is held while the endpoint is paused.').waitFor()
  expect(await complaintsAbout(page, 'main')).toEqual([])
  await page.getByRole('button', { name: 'Remove “Our CRM”' }).click()
  await page.getByRole('button', { name: 'Remove it' }).click()
  await page.getByText('No endpoints yet.').waitFor()
  expect(complaints).toEqual([])
})
