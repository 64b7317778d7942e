import type { FrameLocator, Page } from 'playwright-core'
import { afterAll, expect, test } from 'vitest'
import { complaintsAbout } from './axe.ts'
import { aPage, closeBrowser, scoreOf } from './browser.ts'
import { aCollector, type Collector } from './collector.ts'

afterAll(closeBrowser)

const WORDING = 'Would you tell a neighbour about Fieldline?'

test('a survey begins with a template, is seen before anybody is asked, and asks once it is published', async () => {
  const collector = await aCollector()
  const { page, complaints } = await aPage({ viewport: { width: 1280, height: 900 } })
  const sent: string[] = []
  page.on('request', (request) => {
    if (request.url().endsWith('/v1/responses')) sent.push(request.method())
  })
  const preview = await beginSurvey(page, collector)

  const first = page.getByRole('region', { name: 'Question 1', exact: true })
  await first.getByLabel('Wording', { exact: true }).fill(WORDING)
  await preview.getByRole('heading', { name: WORDING }).waitFor()
  expect(await first.getByLabel('Wording', { exact: true }).evaluate((one) => one.matches(':focus'))).toBe(
    true,
  )

  const prompt = preview.locator('innerloop-prompt')
  await scoreOf(prompt, 3).click()
  await prompt.getByRole('heading', { name: 'What should we fix first?' }).waitFor()
  await prompt.getByRole('textbox').fill('Nothing of this is real.')
  await prompt.getByRole('button', { name: 'Send' }).click()
  await prompt.getByRole('heading', { name: /^Thank you/ }).waitFor()
  expect(sent).toEqual([])
  expect(await collector.recent()).toEqual([])

  expect(await askedAt(collector)).toEqual(['checkout'])
  await page.getByLabel('Order paid').check()
  await page.getByRole('button', { name: 'Publish…' }).click()
  const sheet = page.getByRole('dialog')
  await sheet.getByText('It begins to ask').waitFor()
  await sheet.getByRole('button', { name: 'Publish and begin to ask' }).click()
  await page.getByText('Version 1 is published and asks now.').waitFor()
  expect(await askedAt(collector)).toEqual(['checkout', 'neighbours'])
  expect((await configOf(collector)).surveys.at(-1)!.questions[0]!.wording.en).toBe(WORDING)
  expect(await collector.recent()).toEqual([])
  expect(complaints).toEqual([])
})

test('before a change is published it is said which series it breaks', async () => {
  const collector = await aCollector()
  const { page } = await aPage({ viewport: { width: 1280, height: 900 } })
  await page.goto(collector.dashboard)
  await page.getByText('No answers yet').first().waitFor()
  await page.goto(`${collector.url}/surveys/checkout`)
  const first = page.getByRole('region', { name: 'Question 1', exact: true })
  await first.getByLabel('Wording', { exact: true }).fill(WORDING)
  await page.getByRole('button', { name: 'Publish…' }).click()
  const sheet = page.getByRole('dialog')
  await sheet.getByText('Answers before and after are two series').waitFor()
  await sheet.getByText(`“${WORDING}”`).waitFor()
  await sheet.getByRole('button', { name: 'Publish', exact: true }).click()
  await page.getByText('Version 2 is published and asks now.').waitFor()
  await page
    .getByRole('listitem')
    .filter({ hasText: 'Version 2' })
    .filter({ hasText: 'counts now' })
    .waitFor()

  await page.getByRole('button', { name: 'Pause' }).click()
  await page.getByText('It asks nobody for now.').waitFor()
  expect(await askedAt(collector)).toEqual([])
})

test('a draft that is not whole says what is missing, and keeps what was written', async () => {
  const collector = await aCollector()
  const { page } = await aPage({ viewport: { width: 1280, height: 900 } })
  await beginSurvey(page, collector)
  const first = page.getByRole('region', { name: 'Question 1', exact: true })
  await first.getByLabel('Wording', { exact: true }).fill('')
  await page.getByRole('button', { name: 'Publish…' }).click()
  await page.getByRole('link', { name: 'Question 1 › wording › English: is missing' }).waitFor()
  expect(await page.getByRole('dialog').count()).toBe(0)
  await first.getByLabel('Wording', { exact: true }).fill('Would you')
  const asked = page.waitForEvent('dialog').then((dialog) => dialog.dismiss())
  await page.getByRole('link', { name: 'All surveys' }).click()
  await asked
  expect(page.url()).toContain('/surveys/neighbours')
  await first.getByLabel('Wording', { exact: true }).fill('')
  await page.getByText('Draft saved.').waitFor()
  await page.reload()
  await page.getByRole('link', { name: 'Question 1 › wording › English: is missing' }).waitFor()
})

test('the preview is shown in a frame of the dashboard alone', async () => {
  const { url } = await aCollector()
  const { headers } = await fetch(`${url}/preview.html`)
  const policy = headers.get('content-security-policy')!
  expect(policy).toMatch(/^default-src 'none'; script-src 'self'; style-src 'self'; /)
  expect(policy).toContain("frame-ancestors 'self'")
  expect(policy).toContain("require-trusted-types-for 'script'")
  expect(headers.get('x-frame-options')).toBe('SAMEORIGIN')
  const dashboard = await fetch(`${url}/surveys`)
  expect(dashboard.headers.get('content-security-policy')).toContain("frame-ancestors 'none'")
})

test.each(['light', 'dark'] as const)('axe finds nothing in the editor, %s', async (colorScheme) => {
  const collector = await aCollector()
  const { page } = await aPage({
    viewport: { width: 390, height: 800 },
    colorScheme,
    reducedMotion: 'reduce',
  })
  await page.goto(collector.dashboard)
  await page.getByText('No answers yet').first().waitFor()
  await page.goto(`${collector.url}/surveys`)
  await page.getByRole('link', { name: 'After payment' }).waitFor()
  expect(await complaintsAbout(page, 'body')).toEqual([])
  await page.getByRole('button', { name: 'New survey' }).click()
  await page.getByRole('dialog').waitFor()
  expect(await complaintsAbout(page, 'body')).toEqual([])
  await page.goto(`${collector.url}/surveys/checkout`)
  await page.getByRole('heading', { name: 'Question 2' }).waitFor()
  for (const summary of await page.locator('summary').all()) await summary.click()
  expect(await complaintsAbout(page, 'body')).toEqual([])
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
})

/** @returns the page of the preview, with the first question in it */
async function beginSurvey(page: Page, collector: Collector): Promise<FrameLocator> {
  await page.goto(collector.dashboard)
  await page.getByText('No answers yet').first().waitFor()
  await page.goto(`${collector.url}/surveys`)
  await page.getByRole('button', { name: 'New survey' }).click()
  await page.getByLabel('NPS after a transaction').check()
  await page.getByLabel('Name').fill('Neighbours')
  await page.getByRole('button', { name: 'Create draft' }).click()
  await page.getByRole('heading', { level: 1, name: 'Neighbours' }).waitFor()
  const preview = page.frameLocator('iframe')
  await preview.getByRole('heading', { name: /^How likely is it/ }).waitFor()
  return preview
}

type Config = {
  surveys: { id: string; questions: { wording: Record<string, string> }[]; touchpoints: string[] }[]
}

async function configOf({ url }: Collector): Promise<Config> {
  return (await fetch(`${url}/v1/widget/pk_demo_checkout`)).json() as Promise<Config>
}

async function askedAt(collector: Collector): Promise<string[]> {
  const { surveys } = await configOf(collector)
  return surveys.filter(({ touchpoints }) => touchpoints.includes('checkout.paid')).map(({ id }) => id)
}
