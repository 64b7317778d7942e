import assert from 'node:assert/strict'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Browser, CDPSession, Page } from 'playwright-core'
import type { serveSite } from './serve-site.ts'
import { type Variant, variants } from './variants.ts'
import { watchPage } from './watch-page.ts'

const SLOWDOWN = 4
/** The same for every variant, as what polls costs more the longer one looks. */
const WINDOW_MS = 4000

export type Visit = {
  bytes: number
  scriptMs: number
  blockingMs: number
  paintMs: number | undefined
  visibleMs: number | undefined
  shift: number
}
type Server = Awaited<ReturnType<typeof serveSite>>

/** One visit of somebody new, on a processor four times slower, without cache. */
export async function measureVisit(browser: Browser, server: Server, variant: Variant): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } })
  try {
    const page = await context.newPage()
    const complaints = complaintsOf(page, server.origin)
    const session = await context.newCDPSession(page)
    await page.goto(`${server.origin}/blank`)
    await prepare(page, session)
    server.takeLog()

    const before = await scriptMsOf(session)
    await page.goto(server.origin + variant.path, { waitUntil: 'commit' })
    await sleep(WINDOW_MS)
    const scriptMs = (await scriptMsOf(session)) - before
    const seen = await page.evaluate(() => window.seen)

    const { scripts, unknown } = server.takeLog()
    assert.deepEqual({ complaints, unknown }, { complaints: [], unknown: [] }, variant.title)
    await checkPrompt(page, variant, seen.visibleMs)
    const bytes = scripts.reduce((sum, script) => sum + script.bytes, 0)
    const { blockingMs, paintMs, visibleMs, shift } = seen
    return { bytes, scriptMs, blockingMs, paintMs, visibleMs, shift }
  } finally {
    await context.close()
  }
}

/** Whatever wants to leave the machine, and whatever breaks. */
function complaintsOf(page: Page, origin: string): string[] {
  const complaints: string[] = []
  page.on('request', (request) => {
    const url = request.url()
    if (!url.startsWith(`${origin}/`) && !/^(data|blob|about):/.test(url)) complaints.push(`asked for ${url}`)
  })
  page.on('pageerror', (error) => complaints.push(String(error)))
  return complaints
}

async function prepare(page: Page, session: CDPSession): Promise<void> {
  const prompts = Object.values(variants).flatMap((variant) => ('prompt' in variant ? [variant.prompt] : []))
  const hosts = prompts.map(({ host }) => host)
  await page.addInitScript(watchPage, { hosts, scores: prompts.map(({ score }) => score).join() })
  await session.send('Network.enable')
  await session.send('Network.setCacheDisabled', { cacheDisabled: true })
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN })
  await session.send('Performance.enable')
}

async function scriptMsOf(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics')
  const seconds = metrics.find(({ name }) => name === 'ScriptDuration')?.value
  assert.ok(seconds !== undefined)
  return seconds * 1000
}

/** Eleven scores that a person can see and reach, or no prompt at all where none belongs. */
async function checkPrompt(page: Page, { title, prompt }: Variant, visibleMs?: number): Promise<void> {
  assert.equal(visibleMs !== undefined, prompt !== undefined, `${title}: is there a prompt?`)
  if (!prompt) return
  const scores = await page.locator(`${prompt.host} ${prompt.score}`).all()
  assert.equal(scores.length, 11, title)
  for (const score of scores) await score.click({ trial: true, timeout: 5000 })
}
