import { afterAll, describe, expect, test } from 'vitest'
import { expectSoon } from '../journeys/browser.ts'
import { aCollector } from '../journeys/collector.ts'
import { aSite } from '../journeys/site.ts'
import { chromium } from './chromium.ts'
import type { Tab } from './engine.ts'
import { firefox } from './firefox.ts'
import { click, fill, look, payInShop, see } from './visitor.ts'
import { webkit } from './webkit.ts'

const PROMPT = 'innerloop-prompt'
const THANKS = 'Thank you. A person reads every answer.'
const OPAQUE = expect.stringMatching(/^rgb\(/)
const inPrompt = (selector: string) => `${PROMPT} >>> ${selector}`
const scoreOf = (score: number) => inPrompt(`[role=radio]:nth-child(${score + 1})`)

describe.each([chromium, firefox, webkit])('$name', (engine) => {
  afterAll(engine.close)

  test('on a narrow screen: pay, answer by keyboard, say why, be thanked, all under a strict policy', async () => {
    const collector = await aCollector()
    const tab = await engine.open()
    await tab.setViewport(320, 640)
    await payInShop(tab, collector.url)
    await watchPolicy(tab)
    await see(tab, inPrompt('h2'), textOf, expect.stringMatching(/^How likely is it/))
    expect(await look(tab, 'body', () => document.activeElement?.localName)).toBe('body')
    expect(await look(tab, PROMPT, lookOfCard)).toEqual({ host: 'fixed', card: OPAQUE })
    await see(tab, inPrompt('.scale'), lookOfScale, {
      scores: 11,
      rows: 1,
      isReachable: true,
      isInside: true,
    })

    await tabInto(tab)
    for (let step = 0; step < 4; step += 1) await tab.press('ArrowRight')
    expect(await look(tab, PROMPT, focusedText)).toBe('4')
    expect(await look(tab, inPrompt('.scale'), chosenCount)).toBe(0)
    await tab.press(' ')
    await see(tab, inPrompt('h2'), textOf, 'What should we fix first?')
    expect(await look(tab, PROMPT, focusedText)).toBe('What should we fix first?')
    await tab.press('Tab')
    await tab.type('The parcel came late.')
    await tab.press('Tab')
    await tab.press('Enter')
    await see(tab, inPrompt('h2'), textOf, THANKS)

    await expectSoon(() => collector.report(), {
      n: 1,
      detractors: 1,
      scores: [0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0],
      funnel: { shown: 1, started: 1, completed: 1, dismissed: 0 },
    })
    const [answer] = await collector.recent()
    expect(answer).toMatchObject({ comment: 'The parcel came late.' })
    expect(await look(tab, 'html', ({ dataset }) => dataset['violations'])).toBe('')
  })

  test('the collector is killed between score and comment: nothing is lost, all is counted once', async () => {
    const collector = await aCollector()
    const tab = await engine.open()
    await payInShop(tab, collector.url)
    await click(tab, scoreOf(9))
    await see(tab, inPrompt('h2'), textOf, 'What did you value most?')
    await expectSoon(() => collector.report(), { n: 1 })
    await collector.kill()
    await comment(tab, 'Fitted at once.')
    await collector.start()

    await expectSoon(() => collector.report(), {
      n: 1,
      promoters: 1,
      funnel: { shown: 1, started: 1, completed: 1, dismissed: 0 },
    })
  })

  test('answered while the collector is down, and the page left: opened again it delivers, counted once', async () => {
    const collector = await aCollector()
    const tab = await engine.open()
    await payInShop(tab, collector.url)
    await see(tab, inPrompt('h2'), textOf, expect.stringMatching(/^How likely is it/))
    await expectSoon(() => collector.report(), { funnel: { shown: 1, started: 0 } })
    await collector.kill()
    await click(tab, scoreOf(10))
    await see(tab, inPrompt('h2'), textOf, 'What did you value most?')
    await comment(tab, 'Quick.')
    const address = await look(tab, 'html', () => location.href)
    await tab.goto('about:blank')
    await collector.start()
    expect((await collector.report()).n).toBe(0)

    await tab.goto(address)
    await expectSoon(() => collector.report(), {
      n: 1,
      promoters: 1,
      funnel: { shown: 1, started: 1, completed: 1, dismissed: 0 },
    })
  })

  test('a part of the widget that could not be loaded is loaded at the next touchpoint', async () => {
    const site = await aSite({ failOnce: /prompt-/ })
    const tab = await engine.open()
    await tab.goto(site.url)
    const track = () => tab.evaluate("void innerloop('track', 'paid')")
    await track()
    await expect.poll(() => site.hasFailed()).toBe(true)
    await expect
      .poll(async () => {
        await track()
        return tab.evaluate("document.querySelectorAll('innerloop-prompt').length")
      })
      .toBe(1)
    await see(tab, inPrompt('h2'), textOf, 'Would you recommend us?')
  })
})

async function comment(tab: Tab, text: string): Promise<void> {
  await fill(tab, inPrompt('textarea'), text)
  await click(tab, inPrompt('.send'))
  await see(tab, inPrompt('h2'), textOf, THANKS)
}

/** By keyboard alone, from the top of the page. */
async function tabInto(tab: Tab): Promise<void> {
  for (let stops = 0; stops < 20; stops += 1) {
    await tab.press('Tab')
    if (await look(tab, PROMPT, (prompt) => prompt === document.activeElement)) return
  }
  throw new Error('The prompt cannot be reached by keyboard.')
}

function watchPolicy(tab: Tab): Promise<void> {
  return look(tab, 'html', (page) => {
    page.dataset['violations'] = ''
    addEventListener('securitypolicyviolation', ({ violatedDirective, sourceFile }) => {
      page.dataset['violations'] += `${violatedDirective} by ${sourceFile} `
    })
  })
}

function textOf({ textContent }: HTMLElement): string {
  return textContent
}

function focusedText({ shadowRoot }: HTMLElement): string | undefined {
  return shadowRoot!.activeElement?.textContent
}

function chosenCount(scale: HTMLElement): number {
  return scale.querySelectorAll('[aria-checked=true]').length
}

function lookOfCard(prompt: HTMLElement) {
  const card = prompt.shadowRoot!.querySelector('.card')!
  return { host: getComputedStyle(prompt).position, card: getComputedStyle(card).backgroundColor }
}

function lookOfScale(scale: HTMLElement) {
  const boxes = [...scale.children].map((button) => button.getBoundingClientRect())
  return {
    scores: boxes.length,
    rows: new Set(boxes.map(({ top }) => top)).size,
    isReachable: boxes.every(({ width, height }) => width >= 24 && height >= 24),
    isInside: boxes.every(
      ({ left, right, top, bottom }) => left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight,
    ),
  }
}
