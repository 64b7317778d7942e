import { type Browser, type BrowserContextOptions, chromium, type Locator, type Page } from 'playwright-core'
import { expect, onTestFinished } from 'vitest'

const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

let browser: Promise<Browser> | undefined
let cachingBrowser: Promise<Browser> | undefined

/**
 * A page of a new visitor in a real Chromium. What its console complains about is kept in `complaints`.
 *
 * @param isCached left pages stay in the back/forward cache, which is off for tests otherwise
 */
export async function aPage(
  options: BrowserContextOptions = {},
  { isCached = false } = {},
): Promise<{ page: Page; complaints: string[] }> {
  const executablePath = process.env.CHROME_PATH ?? '/usr/bin/chromium'
  const launch = (ignoreDefaultArgs: string[]) =>
    chromium.launch({ executablePath, args: ARGUMENTS, ignoreDefaultArgs })
  const launched = isCached
    ? (cachingBrowser ??= launch(['--disable-back-forward-cache']))
    : (browser ??= launch([]))
  const context = await (await launched).newContext(options)
  onTestFinished(() => context.close())
  const page = await context.newPage()
  page.setDefaultTimeout(15_000)
  const complaints: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(String(error)))
  return { page, complaints }
}

export async function closeBrowser(): Promise<void> {
  await (await browser)?.close()
  await (await cachingBrowser)?.close()
  browser = cachingBrowser = undefined
}

/** Buys two things in the demo shop, up to the confirmation of the payment. */
export async function payInShop(page: Page, url: string): Promise<void> {
  await page.goto(`${url}/shop/`)
  await page.getByTestId('add-FP-1046').click()
  await page.getByTestId('add-FP-2031').click()
  await page.getByTestId('cart-link').click()
  await page.getByLabel('E-mail').fill('ana@example.com')
  await page.getByLabel('Full name').fill('Ana Prado')
  await page.getByLabel('Street and number').fill('Stationsstraat 12')
  await page.getByLabel('Postcode').fill('3511 ED')
  await page.getByLabel('Town').fill('Utrecht')
  await page.getByLabel('Country').selectOption('NL')
  await page.getByTestId('pay').click()
  await page.getByTestId('order-number').waitFor()
}

/** Buys, and waits for the prompt that follows. */
export async function payUntilAsked(page: Page, url: string): Promise<Locator> {
  await payInShop(page, url)
  const prompt = page.getByRole('dialog')
  await prompt.getByRole('radiogroup').waitFor()
  return prompt
}

/** The button of a score; the names of the outer ones go on with their label. */
export function scoreOf(prompt: Locator, score: number): Locator {
  return prompt.getByRole('radio', { name: new RegExp(`^${score}(,|$)`) })
}

/** Cumulative layout shift since the page began: what moved without somebody having just touched the page. */
export function layoutShiftOf(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries() as unknown as { value: number; hadRecentInput: boolean }[])
            if (!entry.hadRecentInput) sum += entry.value
        }).observe({ type: 'layout-shift', buffered: true })
        setTimeout(() => resolve(sum), 100)
      }),
  )
}

/** Waits until the collector knows what is expected: answers travel on their own time. */
export async function expectSoon<T>(read: () => Promise<T>, expected: unknown): Promise<void> {
  await expect.poll(read, { timeout: 20_000, interval: 100 }).toMatchObject(expected as object)
}
