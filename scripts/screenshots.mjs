// Pictures of every page of the dashboard, of every presentation and every kind of question, for a person to look at:
// node scripts/screenshots.mjs [folder]
import { mkdirSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { chromium } from 'playwright-core'
import {
  openStage,
  packNames,
  packs,
  passStep,
  placeNames,
  showSurvey,
} from '../tests/journeys/presentations.ts'
import { fillShop } from '../tests/journeys/busy-shop.ts'
import { dashboardPages, signInWith, whenReady } from '../tests/journeys/dashboard-pages.ts'
import { startCollector } from '../tests/journeys/start-collector.ts'
import { findChromium } from './find-chromium.mjs'
import { ROOT } from './setup.mjs'

const SCREENS = { phone: { width: 390, height: 760 }, desktop: { width: 1280, height: 800 } }

const folder = resolve(process.argv[2] ?? join(ROOT, 'screenshots'))
const executablePath = findChromium()
if (!executablePath) process.exit(1)
mkdirSync(folder, { recursive: true })

const stage = await openStage()
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] })
const taken = new Set()
for (const [screen, viewport] of Object.entries(SCREENS))
  for (const colorScheme of ['light', 'dark']) {
    const page = await browser.newPage({ viewport, colorScheme, reducedMotion: 'reduce' })
    // Each presentation with the widest scale, then each kind of question in the usual place.
    const rounds = [
      ...placeNames.map((place) => [place, 'scores', 1]),
      ...packNames.map((pack) => ['popover', pack, packs[pack].length + 1]),
    ]
    for (const [place, pack, pictures] of rounds) {
      await page.goto(stage.url)
      const prompt = await showSurvey(page, `${place}.${pack}`)
      for (let step = 0; step < pictures; step++) {
        const { id = 'thanks' } = packs[pack][step] ?? {}
        const name = `${place}-${pack}-${id}-${screen}-${colorScheme}.png`
        await page.screenshot({ path: join(folder, name) })
        taken.add(name)
        if (step < packs[pack].length) await passStep(prompt, packs[pack][step])
      }
    }
    await page.close()
  }
await stage.stop()

const collector = await startCollector()
const place = { url: collector.url, cookie: await fillShop(collector.url, collector.key) }
const pages = await dashboardPages(place)
for (const [screen, viewport] of Object.entries(SCREENS))
  for (const colorScheme of ['light', 'dark'])
    for (const locale of ['en', 'zh-CN']) {
      const context = await browser.newContext({ viewport, colorScheme, locale, reducedMotion: 'reduce' })
      await signInWith(context, place)
      const page = await context.newPage()
      for (const [name, path] of pages) {
        await page.goto(collector.url + path)
        await whenReady(page)
        const file = `dashboard-${name}-${locale}-${screen}-${colorScheme}.png`
        await page.screenshot({ path: join(folder, file), fullPage: true })
        taken.add(file)
      }
      await context.close()
    }
await browser.close()
await collector.stop()
console.log(`${taken.size} pictures are in ${relative(process.cwd(), folder) || '.'}.`)
