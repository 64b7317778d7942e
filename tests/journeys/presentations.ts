import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Programme, type SurveyResponse } from '@innerloop/shared'
import type { Locator, Page } from 'playwright-core'
import { openDatabase } from '../../packages/collector/src/database/open-database.ts'
import { applyProgramme } from '../../packages/collector/src/projects/apply-programme.ts'
import { exportResponses } from '../../packages/collector/src/responses/export-responses.ts'
import { startServer } from '../../packages/collector/src/server.ts'
import type { Innerloop } from '../../packages/widget/src/api.ts'

// A host's page on which each kind of question can be asked in each presentation.

const WIDGET = fileURLToPath(new URL('../../packages/widget/dist/script', import.meta.url))
const EN = (en: string) => ({ en })

export const places = {
  popover: { as: 'popover' },
  'popover-bottom-start': { as: 'popover', at: 'bottom-start' },
  'popover-top-end': { as: 'popover', at: 'top-end' },
  'popover-top-start': { as: 'popover', at: 'top-start' },
  'popover-center': { as: 'popover', at: 'center' },
  'bar-bottom': { as: 'bar', at: 'bottom' },
  'bar-top': { as: 'bar', at: 'top' },
  modal: { as: 'modal' },
  page: { as: 'page' },
  inline: { as: 'inline', into: '#here' },
}
export type PlaceName = keyof typeof places
export const placeNames = Object.keys(places) as PlaceName[]

const option = (id: string, label: string) => ({ id, label: EN(label) })
const reasons = [
  option('price', 'It costs too much for what it does'),
  option('speed', 'It was slow'),
  option('missing', 'Something that I need is missing'),
]

/** All kinds of question, three at a time. */
export const packs = {
  scores: [
    {
      id: 'recommend',
      kind: 'nps',
      wording: EN(
        'How likely is it that you would recommend {{properties.shop|us}} to a friend or colleague?',
      ),
    },
    { id: 'faces', kind: 'csat', look: 'faces', wording: EN('How satisfied are you with your order?') },
    { id: 'stars', kind: 'csat', look: 'stars', wording: EN('And with the delivery?') },
  ],
  options: [
    { id: 'one', kind: 'choice', options: reasons, hasOther: true, wording: EN('What nearly stopped you?') },
    { id: 'many', kind: 'choices', options: reasons, hasOther: true, wording: EN('What should we work on?') },
    { id: 'found', kind: 'yes-no', wording: EN('Did you find what you came for?') },
  ],
  words: [
    { id: 'line', kind: 'text', length: 'short', wording: EN('In a word: how was it?') },
    { id: 'lines', kind: 'text', required: true, wording: EN('What should we fix first?') },
    { id: 'contact', kind: 'consent', wording: EN('May we come back to you?') },
  ],
  numbers: [
    { id: 'effort', kind: 'ces', wording: EN('The shop made it easy for me to handle my issue.') },
    { id: 'service', kind: 'csat', wording: EN('How satisfied are you with our service?') },
  ],
}
export type PackName = keyof typeof packs
export const packNames = Object.keys(packs) as PackName[]

const thanksLink = {
  url: 'https://shop.example/review?order={{properties.order}}',
  label: EN('Write a review'),
}

const extras = {
  scores: { steps: { progress: true, back: true }, snoozeDays: 7, thanksLink },
  options: { steps: { back: true } },
  words: { steps: { progress: true, back: true } },
  numbers: {},
}

function surveysWith(logoUrl: string) {
  return placeNames.flatMap((place) =>
    packNames.map((pack) => ({
      id: `${place}.${pack}`,
      version: 1,
      name: `${pack} in ${place}`,
      touchpoints: [],
      questions: packs[pack],
      thanks: EN('Thank you. A person reads every answer.'),
      presentation: places[place],
      ...extras[pack],
      ...(pack === 'scores' && { appearance: { logo: { url: logoUrl, alt: EN('The shop') } } }),
    })),
  )
}

export type Stage = {
  /** The page; `?look=` names the styles that it has. */
  url: string
  /** The latest state of what was answered. */
  stored(): Promise<SurveyResponse[]>
  stop(): Promise<void>
}

/** The page on one origin, under a strict policy, and a collector on another. */
export async function openStage(more: object[] = []): Promise<Stage> {
  const folder = mkdtempSync(join(tmpdir(), 'innerloop-stage-'))
  const database = await openDatabase(join(folder, 'innerloop.db'))
  let collector = ''
  const site = createServer(({ url }, answer) =>
    respond(answer, new URL(url!, 'http://site'), collector),
  ).listen(0)
  await once(site, 'listening')
  const url = `http://localhost:${(site.address() as AddressInfo).port}`
  const programme = Programme.parse({
    project: { id: 'shop', key: 'pk_shop', name: 'Shop', origins: [url] },
    touchpoints: [],
    surveys: [...surveysWith(`${url}/logo.svg`), ...more],
  })
  await database.write((tx) => applyProgramme(tx, programme, Date.now()))
  const folders = { widget: WIDGET, dashboard: WIDGET, shop: undefined }
  const server = await startServer({ database, port: 0, publicUrl: undefined, folders })
  collector = `http://localhost:${server.port}`
  return {
    url,
    async stored() {
      const responses: SurveyResponse[] = []
      for await (const response of exportResponses(database, 'shop')) responses.push(response)
      return responses
    },
    async stop() {
      site.closeAllConnections()
      site.close()
      await server.stop()
      database.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

const LOGO = `<svg xmlns="http://www.w3.org/2000/svg" width="120" height="28" viewBox="0 0 120 28"><circle cx="14" cy="14" r="12" fill="#d9622b"/><path d="M8 16c4 4 8 4 12 0" stroke="#fff" stroke-width="2.5" fill="none" stroke-linecap="round"/><rect x="36" y="9" width="80" height="10" rx="5" fill="#8a93a3"/></svg>`

/** What pages do to elements that are not theirs. */
const LOOKS: Record<string, string> = {
  hostile: `* { all: unset !important } button, input, label, svg, dialog, textarea, [role] { display: none !important }
    innerloop-prompt { display: none !important; position: static !important; color: red !important; opacity: 0 !important }
    html { font-size: 4px } #here { display: block !important; width: 600px !important }`,
  preflight: `*, ::before, ::after { box-sizing: border-box; margin: 0; padding: 0; border: 0 solid; line-height: 1 }
    button, input, textarea, dialog { all: unset } svg { display: block; width: 8px } h2 { font-size: inherit }
    :root { --accent: hotpink; --on-accent: hotpink; --seen: 99px; --done: 9 }`,
  brand: `innerloop-prompt { --innerloop-accent: hsl(45 95% 50%); --innerloop-radius: 4px;
    --innerloop-font: Georgia, serif; --innerloop-background: #fdf6e3; --innerloop-text: #2b2416 }`,
}

function respond(answer: ServerResponse, { pathname, searchParams }: URL, collector: string): void {
  const look = searchParams.get('look') ?? ''
  if (pathname === '/logo.svg') answer.setHeader('content-type', 'image/svg+xml').end(LOGO)
  else if (pathname === '/page.css')
    answer.setHeader('content-type', 'text/css').end(`${PAGE_CSS}\n${LOOKS[look] ?? ''}`)
  else if (pathname !== '/') answer.writeHead(204).end()
  else
    answer
      .setHeader('content-type', 'text/html; charset=utf-8')
      .setHeader('content-security-policy', policyFor(collector))
      .end(pageOf(collector, look, searchParams.get('dir') ?? 'ltr'))
}

function policyFor(collector: string): string {
  return [
    "default-src 'none'",
    "style-src 'self'",
    "img-src 'self'",
    `script-src ${collector}`,
    `connect-src ${collector}`,
    "require-trusted-types-for 'script'",
  ].join('; ')
}

const PAGE_CSS = `
  :root { color-scheme: light dark }
  body { max-width: 720px; margin: 0 auto; padding: 24px; font: 16px/1.6 system-ui, sans-serif }
  input { font: inherit; padding: 8px; max-width: 100% }
  #here { margin: 24px 0 }`

function pageOf(collector: string, look: string, dir: string): string {
  return `<!doctype html>
<html lang="en" dir="${dir}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Your order</title>
    <link rel="stylesheet" href="/page.css?look=${look}">
    <script src="${collector}/widget/innerloop.js" data-project="pk_shop"></script>
  </head>
  <body>
    <main>
      <h1>Your order is on its way</h1>
      <p>We sent the confirmation to <b>ana@example.com</b>. It has the number of the parcel.</p>
      <label>Voucher <input id="voucher"></label> <button id="host">Apply</button>
      <div id="here"></div>
      <p>Until then, here is what you bought: two pots, a bag of soil, and the small watering can.</p>
      <svg width="40" height="40" aria-hidden="true"><circle cx="20" cy="20" r="18" fill="#4a7c59"/></svg>
    </main>
  </body>
</html>`
}

/** @returns the prompt, drawn */
export async function showSurvey(page: Page, id: string): Promise<Locator> {
  const isShown = await page.evaluate((id) => {
    const { innerloop } = window as unknown as { innerloop: Innerloop }
    return innerloop.show(id, { properties: { shop: 'Fern & Pot', order: 'A 47/11' } })
  }, id)
  if (!isShown) throw new Error(`${id} was not shown`)
  const prompt = page.locator('innerloop-prompt')
  await prompt.locator('h2').waitFor()
  return prompt
}

/** Answers by pointer, and waits for what comes next. */
export async function passStep(prompt: Locator, { kind }: { kind: string }): Promise<void> {
  const before = await prompt.locator('h2').textContent()
  if (kind === 'text') await prompt.getByRole('textbox').fill('Fine.')
  else if (kind === 'yes-no') await prompt.getByRole('button', { name: 'Yes' }).click()
  else if (kind === 'consent' || kind === 'choices') await prompt.getByRole('checkbox').first().click()
  else await prompt.getByRole('radio').nth(2).click()
  const send = prompt.getByRole('button', { name: 'Send' })
  if (isSent(kind)) await send.click()
  await prompt.locator('h2', { hasNotText: before! }).waitFor()
}

/** From wherever the focus is to the question, and on. */
export async function answerByKeyboard(page: Page, prompt: Locator, kind: string): Promise<void> {
  const before = await prompt.locator('h2').textContent()
  const press = (key: string) => page.keyboard.press(key)
  const reach = async (selector: string) => {
    for (let tabs = 0; tabs < 9 && !(await page.evaluate(isFocusIn, selector)); tabs++) await press('Tab')
  }
  await reach('.scale, .options, .line, textarea, .yes-no')
  if (kind === 'text') await page.keyboard.type('Fine.')
  else if (kind === 'yes-no') await press('Enter')
  else if (kind === 'choice') await press('ArrowDown')
  else if (kind === 'choices' || kind === 'consent') await press('Space')
  else {
    await press('ArrowDown')
    await press('Enter')
  }
  if (isSent(kind)) {
    await reach('.send')
    await press('Enter')
  }
  await prompt.locator('h2', { hasNotText: before! }).waitFor()
}

const isSent = (kind: string) => ['text', 'choice', 'choices', 'consent'].includes(kind)

/** Takes the prompt away, as the page may. */
export const close = (page: Page) =>
  page.evaluate(() => (window as unknown as { innerloop: Innerloop }).innerloop.close())

/** Runs in the page. */
const isFocusIn = (selector: string) =>
  !!document.querySelector('innerloop-prompt')!.shadowRoot!.activeElement?.closest(selector)

/** Where each element is and how it looks, but for what is only announced. */
export function drawnIn(page: Page, selector = ''): Promise<string> {
  return page.evaluate((selector) => {
    const scope = selector
      ? document.querySelector(selector)!
      : document.querySelector('innerloop-prompt')!.shadowRoot!
    return [...scope.querySelectorAll(':not(.live)')]
      .map((one) => {
        const { x, y, width, height } = one.getBoundingClientRect()
        const { color, font, display, borderWidth, margin, padding, opacity } = getComputedStyle(one)
        const look = [color, font, display, borderWidth, margin, padding, opacity].join(' ')
        return `${one.localName} ${[x, y, width, height].map(Math.round).join(' ')} ${look}`
      })
      .join('\n')
  }, selector)
}
