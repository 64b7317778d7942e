import { complaintsAbout } from './axe.ts'
import { aPage } from './browser.ts'
import { fillShop } from './busy-shop.ts'
import { aCollector } from './collector.ts'
import { dashboardPages, signInWith, whenReady } from './dashboard-pages.ts'

const SCREENS = {
  desktop: { width: 1280, height: 900 },
  phone: { width: 390, height: 800 },
} as const

type Look = [screen: keyof typeof SCREENS, colorScheme: 'light' | 'dark']
type Wanted = { locale: string; language: string; looks: readonly Look[] }

/** What is wrong on any page of a shop at work, in one language: what axe finds, what is wider than its screen, what the console says. */
export async function lookThroughPages({ locale, language, looks }: Wanted): Promise<string[]> {
  const collector = await aCollector()
  const cookie = await fillShop(collector.url, collector.key)
  const place = { url: collector.url, cookie }
  const wrong: string[] = []
  const { page, complaints } = await aPage({ locale, reducedMotion: 'reduce' })
  await signInWith(page.context(), place)
  for (const [name, path] of await dashboardPages(place)) {
    await page.setViewportSize(SCREENS[looks[0]![0]])
    await page.goto(collector.url + path)
    await whenReady(page)
    for (const [screen, colorScheme] of looks) {
      const viewport = SCREENS[screen]
      await page.setViewportSize(viewport)
      await page.emulateMedia({ colorScheme })
      const found = await complaintsAbout(page, 'body')
      const width = await page.evaluate(() => document.documentElement.scrollWidth)
      if (width !== viewport.width) found.push(`it is ${width} px wide`)
      wrong.push(...found.map((one) => `${name}, ${screen}, ${colorScheme}: ${one}`))
    }
    const lang = await page.evaluate(() => document.documentElement.lang)
    if (lang !== language) wrong.push(`${name}: it is in ${lang}`)
    wrong.push(...complaints.splice(0).map((one) => `${name}, console: ${one}`))
  }
  return wrong
}
