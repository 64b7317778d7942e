import { afterAll, expect, test } from 'vitest'
import { complaintsAbout } from './axe.ts'
import { withKey } from './asking.ts'
import { aPage, closeBrowser } from './browser.ts'
import { aCollector } from './collector.ts'

afterAll(closeBrowser)

const PAGES = [
  '/touchpoints',
  '/touchpoints?new',
  '/touchpoints/checkout.paid',
  '/touchpoints?tab=teams',
  '/touchpoints?tab=teams&new',
  '/install',
  '/install?way=webview',
  '/settings',
  '/settings/members',
  '/settings/keys',
  '/settings/privacy?person=customer-123',
  '/settings/audit',
  '/settings/follow-up',
  '/settings/me',
]

test('a colleague is invited as an agent, gets the team Returns, and the touchpoint is that team’s', async () => {
  const collector = await aCollector()
  const { page: owner, complaints } = await aPage()
  await owner.goto(collector.dashboard)
  await owner.getByRole('link', { name: 'Settings' }).click()
  await owner.getByRole('link', { name: 'Members' }).click()
  await owner.getByLabel('E-mail', { exact: true }).fill('ana@shop.example')
  await owner.getByRole('button', { name: 'Make the invitation' }).click()
  await owner.getByText('Hand it over now').waitFor()
  const invitation = await owner.locator('figure code').textContent()

  const { page: colleague } = await aPage()
  await colleague.goto(invitation!)
  await colleague.getByLabel('Your name').fill('Ana Prado')
  await colleague.getByLabel(/^Password/).fill('a long enough password')
  await colleague.getByRole('button', { name: 'Join' }).click()
  await colleague.getByText('Signed in as Ana Prado').waitFor()

  await owner.getByRole('link', { name: 'Put them in a team' }).click()
  await owner.getByRole('link', { name: 'New team' }).click()
  await owner.getByLabel('Name').fill('Returns')
  await owner.getByRole('checkbox', { name: /Ana Prado/ }).check()
  await owner.getByRole('button', { name: 'Make team' }).click()
  await owner.getByText('1 member').waitFor()

  await owner.getByRole('link', { name: 'Touchpoints' }).last().click()
  await owner.getByRole('link', { name: 'Order paid', exact: true }).click()
  await owner.getByLabel('Team', { exact: true }).selectOption('Returns')
  await owner.getByRole('button', { name: 'Save' }).click()
  await owner.getByText('Saved.').waitFor()

  await colleague.goto(`${collector.url}/touchpoints?tab=teams`)
  const team = colleague.getByRole('listitem').filter({ hasText: '1 member' })
  await team.getByText('Ana Prado').waitFor()
  await team.getByText('Order paid').waitFor()
  expect(await colleague.getByRole('link', { name: /New team|Edit/ }).count()).toBe(0)
  await colleague.goto(`${collector.url}/settings`)
  await colleague.getByText('pk_demo_checkout').waitFor()
  expect(await colleague.getByRole('link', { name: 'Keys' }).count()).toBe(0)
  expect(await colleague.getByRole('button', { name: 'Save' }).count()).toBe(0)
  expect(complaints).toEqual([])
})

test('a team is made and removed together with its touchpoints; hours that cannot be read are refused', async () => {
  const collector = await aCollector()
  const { page } = await aPage()
  await page.goto(collector.dashboard.replace('/#', '/touchpoints?tab=teams&new#'))
  await page.getByLabel('Name').fill('Returns')
  await page.getByLabel('Another e-mail address').fill('Ana@shop.example')
  await page.getByRole('button', { name: 'Add address' }).click()
  await page.getByRole('checkbox', { name: 'Order paid' }).check()
  await page.getByRole('checkbox', { name: /working hours only/ }).check()
  await page.getByLabel('Monday').fill('17:00–09:00')
  await page.getByRole('button', { name: 'Make team' }).click()
  await page.getByText('The working hours cannot be read').waitFor()
  await page.getByLabel('Monday').fill('9–12:30, 13:30–17')
  await page.getByRole('button', { name: 'Make team' }).click()
  const team = page.getByRole('listitem').filter({ hasText: '1 member' })
  await team.getByText('Order paid').waitFor()
  await team.getByText(/Monday 09:00–12:30, 13:30–17:00/).waitFor()

  await page.getByRole('link', { name: 'Edit Returns' }).click()
  await page.getByRole('button', { name: 'Remove team' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Remove team' }).click()
  await page.getByText('No teams yet').waitFor()
  await page.goto(`${collector.url}/touchpoints/checkout.paid`)
  await page.getByLabel('Team', { exact: true }).waitFor()
  expect(await page.getByLabel('Team', { exact: true }).inputValue()).toBe('')
})

test('the install page sees the demo shop; a site whose answers would be refused is allowed by a click', async () => {
  const collector = await aCollector()
  const { page: install, complaints } = await aPage()
  await install.goto(collector.dashboard.replace('/#', '/install#'))
  await install.getByText('We have not seen your page yet').waitFor()
  await install.getByText(/integrity="sha384-/).waitFor()

  const { page: shop } = await aPage()
  await shop.goto(`${collector.url}/shop/`)
  await install.getByText('We have seen your page').waitFor()
  await install.getByText(/This collector itself/).waitFor()

  await install.getByRole('button', { name: 'Look for another page' }).click()
  const headers = { origin: 'https://shop.example' }
  await fetch(`${collector.url}/v1/widget/pk_demo_checkout`, { headers })
  await install.getByText(/Its answers would be refused/).waitFor()
  await install.getByRole('button', { name: 'Allow https://shop.example' }).click()
  await install.getByText('https://shop.example may send answers now.').waitFor()
  expect(await install.getByText(/would be refused/).count()).toBe(0)
  expect(complaints).toEqual([])
})

test('a key is shown once; a person is erased only after their id was typed', async () => {
  const collector = await aCollector()
  const { page } = await aPage()
  await page.goto(collector.dashboard.replace('/#', '/settings/keys#'))
  await page.getByText('New key').click()
  await page.getByLabel('What it is for').fill('Export')
  await page.getByRole('button', { name: 'Make key' }).click()
  await page.getByText('Choose what it may do').waitFor()
  await page.getByLabel(/Export people/).check()
  await page.getByLabel('See who said it').check()
  await page.getByRole('button', { name: 'Make key' }).click()
  await page.getByText('Shown this once').waitFor()
  const key = await page.locator('figure code').textContent()
  const ask = withKey({ url: collector.url, key: key! })
  await ask('PATCH', '/v1/people/customer-123/traits', { traits: { city: 'Utrecht' } })
  await page.reload()
  await page.getByRole('button', { name: 'Revoke Export' }).waitFor()
  expect(await page.getByText(key!).count()).toBe(0)

  await page.getByRole('link', { name: 'Privacy' }).click()
  await page.getByLabel('Id of the person').fill('customer-123')
  await page.getByRole('button', { name: 'Look up' }).click()
  await page.getByText('city: Utrecht').waitFor()
  const downloading = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Download all as a file' }).click()
  expect((await downloading).suggestedFilename()).toMatch(/\.json$/)
  await page.getByRole('button', { name: 'Erase this person' }).click()
  const sheet = page.getByRole('dialog')
  expect(await sheet.getByRole('button', { name: 'Erase this person' }).isDisabled()).toBe(true)
  await sheet.getByRole('textbox').fill('customer-123')
  await sheet.getByRole('button', { name: 'Erase this person' }).click()
  await page.getByText('customer-123 has been erased, with 0 responses.').waitFor()
  await page.getByRole('link', { name: 'Audit log' }).click()
  await page.getByRole('listitem').getByText('Erased a person').waitFor()
})

test.each([
  { width: 1280, colorScheme: 'light' },
  { width: 390, colorScheme: 'dark' },
] as const)('axe finds nothing at $width px, $colorScheme, and nothing is cut off', async (look) => {
  const { width, colorScheme } = look
  const collector = await aCollector()
  const { page, complaints } = await aPage({ viewport: { width, height: 900 }, colorScheme })
  await page.goto(collector.dashboard)
  await page.getByText('No answers yet').first().waitFor()
  const found: string[] = []
  for (const path of PAGES) {
    await page.goto(collector.url + path)
    await page.getByRole('heading', { level: 1 }).waitFor()
    await page.waitForFunction(() => !document.querySelector('.blank'))
    for (const complaint of await complaintsAbout(page, '.screen')) found.push(`${path}: ${complaint}`)
    const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    if (over > 0) found.push(`${path}: ${over} px too wide`)
  }
  expect(found).toEqual([])
  // Of the person whom nobody knows.
  expect(complaints.filter((text) => !text.includes('404'))).toEqual([])
})

test('how one is told is one’s own choice, and stays so', async () => {
  const collector = await aCollector()
  const { page } = await aPage()
  await page.goto(await collector.invite('ana@shop.example'))
  await page.getByLabel('Your name').fill('Ana Prado')
  await page.getByLabel(/^Password/).fill('a long enough password')
  await page.getByRole('button', { name: 'Join' }).click()
  await page.getByRole('heading', { name: 'Overview' }).waitFor()
  await page.goto(`${collector.url}/settings/me`)
  await page.getByLabel('Language of messages').selectOption('zh-Hans')
  await page.getByLabel(/^Each morning/).uncheck()
  await page.getByLabel(/^On Mondays/).uncheck()
  await page.getByRole('button', { name: 'Save' }).click()
  await page.getByText('Saved.').waitFor()
  await page.reload()
  await page.getByLabel(/^Each morning/).waitFor()
  expect(await page.getByLabel('Language of messages').inputValue()).toBe('zh-Hans')
  expect(await page.getByLabel(/^Each morning/).isChecked()).toBe(false)
  expect(await page.getByLabel(/^On Mondays/).isChecked()).toBe(false)
  await page.getByLabel('The one you have').fill('a long enough password')
  await page.getByLabel(/^A new one/).fill('another long password')
  await page.getByRole('button', { name: 'Change the password' }).click()
  await page.getByText('Changed. Everywhere else you are signed out.').waitFor()
})
