import { afterAll, expect, test } from 'vitest'
import { complaintsAbout } from './axe.ts'
import { aPage, closeBrowser } from './browser.ts'
import { aSite } from './site.ts'

afterAll(closeBrowser)

test.each([
  ['desktop, light', { width: 1280, height: 800 }, 'light'],
  ['phone of 320 px, dark', { width: 320, height: 640 }, 'dark'],
] as const)('the reference of the API can be read on a %s', async (_, viewport, colorScheme) => {
  const { collector } = await aSite()
  const { page, complaints } = await aPage({ viewport, colorScheme })
  await page.goto(`${collector}/reference`)
  await page.getByRole('link', { name: 'Keep responses' }).click()
  await page.getByRole('region', { name: 'Keep responses' }).getByText('POST /v1/responses').waitFor()
  expect(await complaintsAbout(page, 'body')).toEqual([])
  expect(complaints).toEqual([])
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(viewport.width)
})
