import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { complaintsAbout } from './axe.ts'
import { aPage, closeBrowser, expectSoon, layoutShiftOf } from './browser.ts'
import { whenPicturesAreThere } from './pictures.ts'
import {
  answerByKeyboard,
  close,
  drawnIn,
  openStage,
  packNames,
  packs,
  passStep,
  placeNames,
  places,
  showSurvey,
  type Stage,
} from './presentations.ts'

const PHONE = { width: 320, height: 640 }
const DESKTOP = { width: 1280, height: 800 }

const ARABIC = {
  id: 'arabic',
  version: 1,
  name: 'Arabic',
  touchpoints: [],
  questions: [
    { id: 'recommend', kind: 'nps', wording: { ar: 'ما مدى احتمال أن توصي بنا لصديق أو زميل؟' } },
    { id: 'why', kind: 'text', length: 'short', wording: { ar: 'لماذا؟' } },
  ],
  thanks: { ar: 'شكرًا لك.' },
  steps: { progress: true, back: true },
}
const LOST = { ...ARABIC, id: 'lost', presentation: { as: 'inline', into: '#gone' } }
const DARK = { ...ARABIC, id: 'dark', appearance: { scheme: 'dark', accent: '#f2b705' } }

let stage: Stage
beforeAll(async () => (stage = await openStage([ARABIC, LOST, DARK])))
afterAll(async () => {
  await closeBrowser()
  await stage.stop()
})

describe.each([
  { name: 'desktop, light', viewport: DESKTOP, colorScheme: 'light' },
  { name: 'desktop, dark', viewport: DESKTOP, colorScheme: 'dark' },
  { name: 'phone of 320 px, light', viewport: PHONE, colorScheme: 'light' },
  { name: 'phone of 320 px, dark', viewport: PHONE, colorScheme: 'dark' },
] as const)('$name', (look) => {
  test('in every presentation axe finds nothing, and all can be seen and hit', async () => {
    const { page, complaints } = await openPage(look)
    const faults: string[] = []
    for (const place of placeNames)
      for (const pack of ['scores', 'options']) {
        await showSurvey(page, `${place}.${pack}`)
        faults.push(...(await faultsOf(page, `${place}.${pack}`)))
        await close(page)
      }
    expect([faults, complaints]).toEqual([[], []])
  })

  test('so is every kind of question, and the keyboard alone answers it', async () => {
    const { page, complaints } = await openPage(look)
    const faults: string[] = []
    for (const pack of packNames) {
      const prompt = await showSurvey(page, `popover.${pack}`)
      for (const question of [...packs[pack], undefined]) {
        faults.push(...(await faultsOf(page, `${pack}.${question?.id}`)))
        if (question) await answerByKeyboard(page, prompt, question.kind)
      }
      await close(page)
    }
    expect([faults, complaints]).toEqual([[], []])
  })
})

test.each(placeNames)('%s: the keyboard alone completes it, and nothing of the page moves', async (place) => {
  const { page } = await openPage({ viewport: PHONE, colorScheme: 'light' })
  const known = (await stage.stored()).length
  const prompt = await showSurvey(page, `${place}.scores`)
  for (const { kind } of packs.scores) await answerByKeyboard(page, prompt, kind)
  await prompt.getByText('Thank you.').first().waitFor()
  await expectSoon(
    async () => (await stage.stored()).slice(known),
    [
      {
        surveyId: `${place}.scores`,
        state: 'completed',
        answers: { recommend: { value: 1 }, faces: { value: 2 }, stars: { value: 2 } },
      },
    ],
  )
  if (places[place].as !== 'inline') expect(await layoutShiftOf(page)).toBe(0)
})

describe('a modal', () => {
  test('takes the focus, keeps it, and gives it back; a click beside it is no decline', async () => {
    const { page } = await openPage()
    await page.locator('#voucher').focus()
    const prompt = await showSurvey(page, 'modal.scores')
    expect(await focused(page)).toBe('H2')
    await page.mouse.click(20, 20)
    await page.waitForTimeout(400)
    await page.mouse.click(20, 20)
    expect(await prompt.count()).toBe(1)
    const seen = new Set<string>()
    for (let press = 0; press < 8; press++) {
      await page.keyboard.press('Tab')
      seen.add(await focused(page))
    }
    expect([...seen].filter((tag) => ['INPUT', 'B', 'MAIN'].includes(tag))).toEqual([])
    await prompt.getByRole('button', { name: 'Close' }).focus()
    await page.keyboard.press('Escape')
    await prompt.waitFor({ state: 'detached' })
    expect(await page.evaluate(() => document.activeElement!.id)).toBe('voucher')
  })

  test('goes by Escape even after a click beside it, once', async () => {
    const { page } = await openPage()
    const known = (await stage.stored()).length
    const prompt = await showSurvey(page, 'modal.numbers')
    await page.mouse.click(20, 20)
    await page.keyboard.press('Escape')
    await prompt.waitFor({ state: 'detached' })
    await page.locator('#host').click()
    await expectSoon(async () => (await stage.stored()).slice(known), [{ state: 'dismissed', sequence: 1 }])
  })
})

test.each(placeNames)('%s is never higher than a low screen, and can be scrolled', async (place) => {
  const { page } = await openPage({ viewport: { width: 568, height: 300 }, colorScheme: 'light' })
  const prompt = await showSurvey(page, `${place}.options`)
  const box = await prompt.locator('.card').boundingBox()
  if (places[place].as !== 'inline') {
    expect(box!.y).toBeGreaterThanOrEqual(0)
    expect(box!.y + box!.height).toBeLessThanOrEqual(300)
  }
  await passStep(prompt, packs.options[0]!)
})

test('from right to left all is mirrored, but for the order of the scores', async () => {
  const { page } = await openPage({ viewport: PHONE, colorScheme: 'light' })
  const prompt = await showSurvey(page, 'arabic')
  expect(await faultsOf(page)).toEqual([])
  const [first, last] = [prompt.getByRole('radio').first(), prompt.getByRole('radio').last()]
  expect((await first.boundingBox())!.x).toBeGreaterThan((await last.boundingBox())!.x)
  await answerByKeyboard(page, prompt, 'nps')
  expect(await faultsOf(page)).toEqual([])
  const [back, send] = await prompt.locator('.actions button').all()
  expect((await back!.boundingBox())!.x).toBeGreaterThan((await send!.boundingBox())!.x)
})

describe("the page's styles and ours", () => {
  test.each(['hostile', 'preflight'])('%s styles of the page change nothing', async (look) => {
    const { page } = await openPage({ viewport: DESKTOP, colorScheme: 'light' })
    const shots: string[][] = []
    for (const path of ['/', `/?look=${look}`]) {
      await page.goto(stage.url + path)
      const prompts: string[] = []
      for (const survey of ['popover.scores', 'popover.options', 'modal.words', 'bar-top.numbers']) {
        await whenPicturesAreThere(await showSurvey(page, survey))
        prompts.push(await drawnIn(page))
        await close(page)
      }
      shots.push(prompts)
    }
    expect(shots[1]).toEqual(shots[0])
  })

  test('ours change nothing of the page', async () => {
    const { page } = await openPage()
    const before = await drawnIn(page, 'main')
    const others = placeNames.filter((name) => name !== 'inline')
    const changed: string[] = []
    for (const place of others) {
      await showSurvey(page, `${place}.scores`)
      if ((await drawnIn(page, 'main')) !== before) changed.push(place)
      await close(page)
    }
    expect(changed).toEqual([])
  })

  test('custom properties of the page dress the prompt, and texts stay readable', async () => {
    const { page } = await openPage({ viewport: DESKTOP, colorScheme: 'dark' }, '/?look=brand')
    const prompt = await showSurvey(page, 'popover.options')
    expect(await faultsOf(page)).toEqual([])
    const { backgroundColor, color } = await prompt
      .getByRole('button', { name: 'Send' })
      .evaluate((button) => ({ ...getComputedStyle(button) }))
    expect([backgroundColor, color]).toEqual(['rgb(249, 188, 6)', 'rgb(0, 0, 0)'])
    const card = await prompt.locator('.card').evaluate((one) => ({ ...getComputedStyle(one) }))
    expect([card.borderRadius, card.fontFamily, card.color]).toEqual([
      '4px',
      'Georgia, serif',
      'rgb(43, 36, 22)',
    ])
  })

  test('a survey may be dark whatever the system prefers', async () => {
    const { page } = await openPage({ viewport: DESKTOP, colorScheme: 'light' })
    const prompt = await showSurvey(page, 'dark')
    expect(await faultsOf(page)).toEqual([])
    const card = await prompt.locator('.card').evaluate((one) => getComputedStyle(one).backgroundColor)
    expect(card).toBe('rgb(28, 30, 35)')
  })
})

test('without its place an inline survey is neither shown nor counted', async () => {
  const { page, complaints } = await openPage()
  const known = (await stage.stored()).length
  await expect(showSurvey(page, 'lost')).rejects.toThrow('was not shown')
  expect(await page.locator('innerloop-prompt').count()).toBe(0)
  await showSurvey(page, 'popover.numbers')
  await expectSoon(async () => (await stage.stored()).slice(known), [{ surveyId: 'popover.numbers' }])
  expect(complaints).toEqual([])
})

test('the thanks lead on, to the address with the facts', async () => {
  const { page } = await openPage()
  const prompt = await showSurvey(page, 'popover.scores')
  for (const question of packs.scores) await passStep(prompt, question)
  const link = prompt.getByRole('link', { name: 'Write a review' })
  expect(await link.getAttribute('href')).toBe('https://shop.example/review?order=A%2047%2F11')
})

async function openPage(look: object = {}, path = '/') {
  const opened = await aPage({ reducedMotion: 'reduce', ...look })
  await opened.page.goto(stage.url + path)
  return opened
}

/** What axe complains about in the prompt, and what cannot be seen or hit. */
async function faultsOf(page: Page, name = ''): Promise<string[]> {
  const complaints = await complaintsAbout(page, 'innerloop-prompt')
  const faults = await page.evaluate(() => {
    const faults: string[] = []
    const host = document.querySelector('innerloop-prompt')!
    const root = host.shadowRoot!
    const card = root.querySelector('.card')!
    const isInline = host.hasAttribute('inline')
    for (const one of [card, ...root.querySelectorAll('button, .option, a, .line, textarea')]) {
      const { left, right, top, bottom, width, height } = one.getBoundingClientRect()
      if (!height && isInline && one.matches('.close')) continue
      const name = one.className || one.textContent
      if (left < 0 || right > innerWidth) faults.push(`${name} is from ${left} to ${right}`)
      if (!isInline && (top < 0 || bottom > innerHeight))
        faults.push(`${name} is from ${top} down to ${bottom}`)
      if (Math.min(width, height) < 24) faults.push(`${name} is ${width} by ${height}`)
    }
    const rows = new Set(
      [...root.querySelectorAll('[role=radio]')].map((one) => one.getBoundingClientRect().top),
    )
    if (rows.size > 1) faults.push('The scores are not in one row')
    if (card.scrollHeight > card.clientHeight + 1) faults.push('The card scrolls')
    if (document.documentElement.scrollWidth > innerWidth) faults.push('The page scrolls sideways')
    return faults
  })
  return [...complaints, ...faults].map((fault) => `${name} ${fault}`)
}

/** The tag of what has the focus, inside the prompt too. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const { activeElement } = document
    return (activeElement?.shadowRoot?.activeElement ?? activeElement)?.tagName ?? ''
  })
