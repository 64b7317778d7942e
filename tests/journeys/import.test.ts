import { afterAll, expect, test } from 'vitest'
import { withKey } from './asking.ts'
import { aPage, closeBrowser } from './browser.ts'
import { aCollector } from './collector.ts'

afterAll(closeBrowser)

const CUSTOMERS = 'Kundennr;Umsatz;Fax\nana;1200,50;1\nben;80;2\n;7;3\n'
const REVIEWS = 'date,review,rating\n2026-11-02,The queue was endless,2\nsoon,Fine,5\n'

test('a file is looked at, its columns are said, and only then it is brought in', async () => {
  const collector = await aCollector()
  const { page, complaints } = await aPage()
  await page.goto(collector.dashboard)
  await page.getByRole('heading', { name: 'Overview' }).waitFor()
  await page.getByRole('link', { name: 'Bring data in' }).click()
  const file = page.getByLabel('Choose the file')
  const choose = (name: string, text: string) =>
    file.setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) })
  await choose('crm.csv', CUSTOMERS)
  await page.getByRole('combobox', { name: 'Kundennr' }).selectOption({ label: 'Customer’s id' })
  await page.getByRole('combobox', { name: 'Umsatz' }).selectOption({ label: 'Trait “Umsatz”, number' })
  await page.getByRole('combobox', { name: 'Fax' }).selectOption({ label: 'Not wanted' })
  await page.getByRole('button', { name: 'Look again' }).click()
  await page.getByText('2 customers, 0 of them known already. 1 line left out.', { exact: false }).waitFor()
  const ask = withKey(collector)
  const known = async () => (await ask('GET', '/v1/people')).people
  expect(await known()).toEqual([])
  await page.getByRole('button', { name: 'Bring it in' }).click()
  await page.getByText('Done: 2 customers', { exact: false }).waitFor()
  const { traits } = await ask('GET', '/v1/people/ana')
  expect(JSON.stringify(traits)).toContain('1200.5')
  expect(JSON.stringify(traits)).not.toContain('Fax')

  await page
    .getByLabel('What its rows are')
    .selectOption({ label: 'What others say: reviews, mentions, notes, measures' })
  await page.getByLabel('Where they are from').fill('trustpilot')
  await choose('reviews.csv', REVIEWS)
  await page.getByRole('combobox', { name: 'date' }).selectOption({ label: 'When' })
  await page.getByRole('button', { name: 'Look again' }).click()
  await page.getByText('1 new, 0 changed, 0 as they were. 1 line left out.', { exact: false }).waitFor()
  await page.getByRole('button', { name: 'Bring it in' }).click()
  await page.getByText('Done: 1 new', { exact: false }).waitFor()
  await choose('again.csv', REVIEWS.replace('soon', '2026-11-03'))
  await page.getByText('1 new, 0 changed, 1 as they were.', { exact: false }).waitFor()
  await choose('empty.csv', '\n')
  await page.getByText('The file is empty', { exact: false }).waitFor()
  // The browser tells of each dry run that was refused, for want of what a column holds.
  expect(complaints.filter((one) => !one.includes('422'))).toEqual([])
})
