import { afterAll, expect, test } from 'vitest'
import { SENTENCES } from '../../packages/collector/src/company/sentences.ts'
import { aPage, closeBrowser } from './browser.ts'
import { aCollector } from './collector.ts'

afterAll(closeBrowser)

/** What the generated company's customers wrote about. */
function topicsOf(texts: readonly string[]): string[] {
  const hasAny = (sentences: readonly string[]) =>
    texts.some((text) => sentences.some((one) => text.includes(one)))
  return Object.entries(SENTENCES).flatMap(([topic, by]) => (hasAny(Object.values(by).flat()) ? [topic] : []))
}

test('in the generated company one sees where it hurts, why, since when, and names what was found', async () => {
  const { url, dashboard } = await aCollector({}, ['--company'])
  const { page, complaints } = await aPage({ viewport: { width: 1280, height: 900 } })
  await page.goto(dashboard)
  await page.locator('#page h1').waitFor()

  // Where: the map of the repair, its trough and how it ends.
  await page.goto(`${url}/journeys/repair`)
  await page.getByRole('heading', { name: 'Having a machine repaired' }).waitFor()
  await page
    .getByText(/Technician there/)
    .first()
    .waitFor()
  await page.locator('.advice').getByText('Technician there').first().waitFor()
  await page.getByRole('link', { name: 'Paths people took' }).click()
  await page.getByRole('heading', { name: 'The ways they took' }).waitFor({ timeout: 60_000 })

  // Why: what goes along with it, and that this is no cause.
  await page.goto(`${url}/drivers?touchpoint=repair.arrived`)
  await page.locator('.drivers-sentence').first().waitFor({ timeout: 60_000 })
  await page.getByText('waitHours').first().waitFor()
  await page.getByText('Association, not cause', { exact: false }).first().waitFor()

  // Since when: which touchpoints are watched, and how often an alarm would be false.
  await page.goto(`${url}/segments?tab=alarms`)
  await page
    .getByText(/chance makes [\d.]+ false alarms a year here/)
    .first()
    .waitFor()

  // In whose words: a theme is named, and keeps its name when themes are worked out anew.
  await page.goto(`${url}/themes`)
  await page.locator('.themes-summary').waitFor({ timeout: 60_000 })
  const worst = page.locator('.theme-group-lowers .theme').first()
  await worst.getByText('Name it, find its cause, merge or hide it').click()
  await worst.getByLabel('Name', { exact: true }).fill('Nobody knows when the delivery comes')
  await worst.getByLabel('Why is that?', { exact: true }).fill('The carrier tells no hour.')
  await worst.getByRole('button', { name: 'Keep it' }).click()
  const named = page.getByRole('article').filter({
    has: page.getByRole('heading', { name: 'Nobody knows when the delivery comes' }),
  })
  await named.getByText('Named by you').waitFor({ timeout: 60_000 })
  await page.reload()
  await named.getByText('The carrier tells no hour.').waitFor({ timeout: 60_000 })
  const about = topicsOf(await named.locator('.theme-quotes li').allInnerTexts())
  await named.getByRole('link', { name: /^Read them/ }).click()
  await page.waitForURL(/responses\?theme=/)
  const comments = page.locator('.triage-comment')
  await comments.first().waitFor({ timeout: 60_000 })
  const texts = await comments.allInnerTexts()
  const fitting = texts.filter((text) => topicsOf([text]).some((topic) => about.includes(topic)))
  // Of 25 topics that are written about; a theme has others' words too, and which depends on the day and hour.
  expect(fitting.length).toBeGreaterThan(texts.length * 0.25)
  expect(complaints).toEqual([])
})
