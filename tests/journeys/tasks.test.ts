import type { Page } from 'playwright-core'
import { afterAll, expect, test } from 'vitest'
import { complaintsAbout } from './axe.ts'
import { sendBadWeek } from './bad-week.ts'
import { asking } from './asking.ts'
import { aPage, closeBrowser } from './browser.ts'
import { fillShop, OWNER } from './busy-shop.ts'
import { aCollector } from './collector.ts'
import { aCountingHand, clicksWritten } from './counted.ts'
import { signInWith, whenReady } from './dashboard-pages.ts'

afterAll(closeBrowser)

/** The owner of a busy shop whose returns just had a bad week, on the page that one sees first. */
async function anOwnerAtWork() {
  const { url, key } = await aCollector()
  const cookie = await fillShop(url, key)
  await sendBadWeek(url)
  const { page, complaints } = await aPage({ viewport: { width: 1280, height: 900 }, locale: 'en' })
  await signInWith(page.context(), { url, cookie })
  await page.goto(url)
  await whenReady(page)
  await change(page).getByRole('listitem').first().waitFor()
  const ask = asking(url, { cookie })
  return { page, complaints, ask, hand: aCountingHand() }
}

const change = (page: Page) => page.getByRole('region', { name: 'What changed since last week' })

function expectFewClicks(task: string, done: string[]) {
  expect(done.slice(clicksWritten(task))).toEqual([])
}

test('why NPS dropped last week: where, by how much, and the words that explain it', async () => {
  const { page, complaints, hand } = await anOwnerAtWork()
  const returns = change(page).getByRole('listitem').nth(1)
  await returns.locator('strong', { hasText: /^Return refunded$/ }).waitFor()
  await returns.getByText('Fell', { exact: true }).waitFor()
  expect(await returns.textContent()).toMatch(
    /NPS fell by \d+ points: very likely by \d+ to \d+ \(p < 0\.001\)\.Last 7 days:−\d+, between −\d+ and −?\d+, from \d+ answers7 days before:\d+, between/,
  )
  const paid = change(page).getByRole('listitem').nth(2)
  await paid.getByText('Cannot tell yet', { exact: true }).waitFor()
  expect(await paid.textContent()).toMatch(/^Order paid.*We cannot tell yet whether it changed\./)

  await hand.click(returns.getByRole('link', { name: 'Read what detractors wrote' }))
  await page.waitForURL(/\/responses\?/)
  await whenReady(page)
  await expect.poll(() => page.getByLabel('Touchpoint').inputValue()).toBe('returns.refunded')
  expect(await page.getByLabel('Score').inputValue()).toBe('detractor')
  const words = page.getByRole('list', { name: 'Answers' }).getByRole('listitem')
  const said = await words.allTextContents()
  expect(said.length).toBeGreaterThanOrEqual(16)
  expect(said.filter((text) => /return label/i.test(text)).length).toBeGreaterThan(said.length / 2)
  expectFewClicks('Find why NPS dropped last week', hand.done)
  expect(complaints).toEqual([])
})

test('the oldest open detractor is answered, and the next one waits longest', async () => {
  const { page, complaints, hand, ask } = await anOwnerAtWork()
  const { cases } = await ask('GET', '/v1/cases?state=open&order=oldest&limit=2')
  const [oldest, next] = cases
  const traits = { email: 'ana@home.example' }
  await ask('PATCH', `/v1/people/${oldest.personId}/traits`, { traits })

  await hand.click(page.getByRole('region', { name: 'Waiting longest' }).getByRole('link').first())
  await page.getByRole('heading', { level: 1, name: `Case of ${oldest.personId}` }).waitFor()
  const address = page.getByRole('link', { name: 'ana@home.example' })
  expect(await address.getAttribute('href')).toBe('mailto:ana@home.example')
  await hand.click(page.getByRole('button', { name: 'Record a contact' }))
  const form = page.getByRole('main').locator('form')
  await hand.select(form.getByLabel('How'), 'E-mail')
  await hand.fill(form.getByLabel('What was said (optional)'), 'We are sorry, and send it again today.')
  await hand.click(form.getByRole('button', { name: 'Record a contact' }))
  await page.getByText('E-mail: reached the customer. We are sorry, and send it again today.').waitFor()

  expect((await ask('GET', `/v1/cases/${oldest.id}`)).state).toBe('contacted')
  const { cases: left } = await ask('GET', '/v1/cases?state=open&order=oldest&limit=1')
  expect(left[0].id).toBe(next.id)
  expectFewClicks('Answer the oldest open detractor', hand.done)

  await page.getByRole('link', { name: 'Cases', exact: true }).click()
  await page.getByRole('link', { name: 'Everybody’s' }).click()
  await page.getByLabel('Order').selectOption('Oldest first')
  await page.waitForURL(/order=oldest/)
  await whenReady(page)
  const first = page.locator('.case-line').first()
  await first.getByText(/opened/).waitFor()
  expect(complaints).toEqual([])
})

test('a survey is added to the returns page, and asks', async () => {
  const { page, complaints, hand, ask } = await anOwnerAtWork()
  await hand.click(page.getByRole('link', { name: 'Touchpoints', exact: true }))
  await hand.click(page.getByRole('link', { name: 'Add a survey at Return refunded' }))
  const sheet = page.getByRole('dialog')
  expect(await sheet.getByLabel('Name', { exact: true }).inputValue()).toBe('Return refunded')
  expect(await sheet.getByLabel('Return refunded').isChecked()).toBe(true)
  await hand.click(sheet.getByRole('button', { name: 'Create draft' }))
  await hand.click(page.getByRole('button', { name: 'Publish…' }))
  await hand.click(page.getByRole('button', { name: 'Publish and begin to ask' }))
  await page.getByText('Version 1 is published and asks now.').waitFor()

  const survey = await ask('GET', '/v1/surveys/return-refunded')
  expect([survey.status, survey.definition.touchpoints]).toEqual(['published', ['returns.refunded']])
  expectFewClicks('Add a survey to the returns page', hand.done)
  expect(complaints).toEqual([])
})

test('a colleague is invited, and is in the returns team alone', async () => {
  const { page, complaints, hand, ask } = await anOwnerAtWork()
  await hand.click(page.getByRole('link', { name: 'Settings', exact: true }))
  await hand.click(page.getByRole('link', { name: 'Members', exact: true }))
  await hand.fill(page.getByLabel('E-mail', { exact: true }), 'mia@shop.example')
  await hand.select(page.getByLabel(/^Team/), 'Returns')
  await hand.click(page.getByRole('button', { name: 'Make the invitation' }))
  await page.getByText('In the team Returns.').waitFor()
  expect(await page.locator('figure code').textContent()).toMatch(/invitation/)

  const { teams } = await ask('GET', '/v1/teams')
  const teamsOf = (email: string) =>
    teams
      .filter(({ members }: { members: string[] }) => members.includes(email))
      .map(({ id }: { id: string }) => id)
  expect(teamsOf('mia@shop.example')).toEqual(['returns'])
  expect(teamsOf('eva@shop.example')).toEqual(['returns'])
  expect(teamsOf(OWNER)).toEqual(['checkout'])
  expectFewClicks('Give a colleague only the returns team', hand.done)
  expect(complaints).toEqual([])
})

test.each([390, 1280])('what the tasks begin at has no faults for axe at %i px', async (width) => {
  const { page } = await anOwnerAtWork()
  await page.setViewportSize({ width, height: 900 })
  await whenReady(page)
  expect(await complaintsAbout(page, '.frame')).toEqual([])
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
})
