import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, launch } from 'puppeteer-core'
import { onTestFinished } from 'vitest'
import type { Engine } from './engine.ts'

let browser: Promise<Browser> | undefined
let home: string | undefined

/** Firefox over WebDriver BiDi, which it speaks by itself. */
export const firefox: Engine = {
  name: 'Firefox',
  async open() {
    browser ??= start()
    const context = await (await browser).createBrowserContext()
    onTestFinished(() => context.close())
    const page = await context.newPage()
    return {
      goto: (url) => page.goto(url),
      evaluate: (expression) => page.evaluate(expression),
      press: (key) => page.keyboard.press(key),
      type: (text) => page.keyboard.type(text),
      click: (x, y) => page.mouse.click(x, y),
      setViewport: (width, height) => page.setViewport({ width, height }),
    }
  },
  async close() {
    await (await browser)?.close()
    if (home) rmSync(home, { recursive: true, force: true })
    browser = home = undefined
  },
}

function start(): Promise<Browser> {
  // Firefox writes to its home, and refuses one of somebody else.
  home = mkdtempSync(join(tmpdir(), 'innerloop-firefox-'))
  const executablePath = process.env.FIREFOX_PATH ?? '/usr/bin/firefox-esr'
  return launch({ browser: 'firefox', executablePath, env: { ...process.env, HOME: home } })
}
