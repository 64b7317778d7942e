import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { afterAll, expect, onTestFinished, test } from 'vitest'
import { aPage, closeBrowser, expectSoon, scoreOf } from './browser.ts'
import { aSite, surveyOf } from './site.ts'

afterAll(closeBrowser)

const EXAMPLE = fileURLToPath(new URL('../../examples/webview/index.html', import.meta.url))

/** The example as an app's own file, with the address of another collector. */
function asFile(collector: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'innerloop-webview-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const file = join(folder, 'index.html')
  const html = readFileSync(EXAMPLE, 'utf8')
  writeFileSync(
    file,
    html.replaceAll('http://localhost:8787', collector).replaceAll('pk_demo_checkout', 'pk_shop'),
  )
  return pathToFileURL(file).href
}

const site = (allowNullOrigin: boolean) =>
  aSite({
    touchpoints: [{ key: 'checkout.paid', name: 'Paid', channel: 'app' }],
    survey: surveyOf({ touchpoints: ['checkout.paid'] }),
    project: { allowNullOrigin },
  })

test('a file of an app asks, answers without cookies, and tells the app', async () => {
  const { collector, stored } = await site(true)
  const { page, complaints } = await aPage({ viewport: { width: 390, height: 700 }, hasTouch: true })
  const told: { innerloop: string }[] = []
  await page.exposeFunction('tellApp', (message: string) => void told.push(JSON.parse(message)))
  await page.addInitScript(() => {
    Object.assign(window, {
      innerloopHost: {
        postMessage: (message: string) => (window as never as { tellApp(m: string): void }).tellApp(message),
      },
    })
  })
  await page.goto(asFile(collector))
  const prompt = page.getByRole('dialog')
  await scoreOf(prompt, 10).click()
  await prompt.getByRole('button', { name: 'Skip' }).click()
  await expectSoon(
    () => stored(),
    [
      {
        state: 'completed',
        touchpoint: 'checkout.paid',
        properties: { app: 'driver' },
        answers: { score: { value: 10 } },
        context: { channel: 'webview' },
      },
    ],
  )
  await expect.poll(() => told.map(({ innerloop }) => innerloop)).toEqual(['shown', 'answered', 'completed'])
  expect(await page.context().cookies()).toEqual([])
  expect(complaints).toEqual([])
})

test('a project that does not take answers from files says so in debug mode', async () => {
  const { collector, stored } = await site(false)
  const { page } = await aPage()
  const said: string[] = []
  page.on('console', (message) => said.push(message.text()))
  await page.goto(`${asFile(collector)}?innerloop=debug`)
  await scoreOf(page.getByRole('dialog'), 10).click()
  await expect.poll(() => said.join()).toContain('origin.not-allowed')
  expect(await stored()).toEqual([])
})
