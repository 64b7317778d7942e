import { afterAll, describe, expect, test } from 'vitest'
import { complaintsAbout } from './axe.ts'
import { aPage, closeBrowser, payUntilAsked, scoreOf } from './browser.ts'
import { aCollector } from './collector.ts'

afterAll(closeBrowser)

const looks = [
  { name: 'desktop, light', viewport: { width: 1280, height: 800 }, colorScheme: 'light' },
  { name: 'desktop, dark', viewport: { width: 1280, height: 800 }, colorScheme: 'dark' },
  { name: 'phone of 320 px, light', viewport: { width: 320, height: 640 }, colorScheme: 'light' },
  { name: 'phone of 320 px, dark', viewport: { width: 320, height: 640 }, colorScheme: 'dark' },
] as const

describe.each(looks)('$name', ({ viewport, colorScheme }) => {
  test('axe finds nothing in the prompt, and every score can be seen and hit', async () => {
    const collector = await aCollector()
    const { page } = await aPage({ viewport, colorScheme, reducedMotion: 'reduce' })
    const prompt = await payUntilAsked(page, collector.url)
    expect(await complaintsAbout(page, 'innerloop-prompt')).toEqual([])
    const boxes = await Promise.all(
      (await prompt.getByRole('radio').all()).map((radio) => radio.boundingBox()),
    )
    expect(boxes).toHaveLength(11)
    for (const box of boxes) {
      expect(Math.min(box!.width, box!.height)).toBeGreaterThanOrEqual(24)
      expect(box!.x).toBeGreaterThanOrEqual(0)
      expect(box!.x + box!.width).toBeLessThanOrEqual(viewport.width)
      expect(box!.y).toBe(boxes[0]!.y)
    }
    await scoreOf(prompt, 8).click()
    await prompt.getByRole('textbox').waitFor()
    expect(await complaintsAbout(page, 'innerloop-prompt')).toEqual([])
    await prompt.getByRole('textbox').fill('Good.')
    await prompt.getByRole('button', { name: 'Send' }).click()
    await prompt.getByText('A person reads every answer.').first().waitFor()
    expect(await complaintsAbout(page, 'innerloop-prompt')).toEqual([])
  })

  test('axe finds nothing on the dashboard, empty or with an answer', async () => {
    const collector = await aCollector()
    const { page } = await aPage({ viewport, colorScheme, reducedMotion: 'reduce' })
    await page.goto(collector.dashboard)
    await page.getByText('No answers yet').first().waitFor()
    expect(await complaintsAbout(page, 'body')).toEqual([])
    await collector.answer(9, 'Came the next morning.')
    await page.getByText('Came the next morning.').first().waitFor()
    await page
      .getByText(/1 answer\b/)
      .first()
      .waitFor()
    expect(await complaintsAbout(page, 'body')).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      viewport.width,
    )
  })
})

test('axe does see into the prompt', async () => {
  const collector = await aCollector()
  const { page } = await aPage()
  const prompt = await payUntilAsked(page, collector.url)
  await prompt
    .getByRole('button', { name: 'Close' })
    .evaluate((button) => button.removeAttribute('aria-label'))
  await prompt.evaluate((dialog) => dialog.querySelector('.close')!.replaceChildren())
  expect(await complaintsAbout(page, 'innerloop-prompt')).toEqual([expect.stringMatching(/^button-name: /)])
})
