import { expect } from 'vitest'
import type { Tab } from './engine.ts'

const PATIENCE = { timeout: 15_000, interval: 50 }

type Point = [x: number, y: number]

/** How a path leads into a shadow root: `innerloop-prompt >>> .card`. */
const INTO = ' >>> '

/** Runs in the page. */
function find(path: string, into: string): HTMLElement {
  const enter = (scope: Element | Document, selector: string): Element => {
    const found = ((scope as Element).shadowRoot ?? scope).querySelector(selector)
    if (!found) throw new Error(`There is no ${path}.`)
    return found
  }
  return path.split(into).reduce(enter, document) as HTMLElement
}

/** Reads something off an element; the reader runs in the page and sees nothing else. */
export function look<T, E = HTMLElement>(tab: Tab, path: string, read: (element: E) => T): Promise<T> {
  const element = `(${find})(${JSON.stringify(path)}, ${JSON.stringify(INTO)})`
  return tab.evaluate(`(${read})(${element})`) as Promise<T>
}

/** Waits until an element reads as expected. */
export async function see<E = HTMLElement>(
  tab: Tab,
  path: string,
  read: (element: E) => unknown,
  expected: unknown,
): Promise<void> {
  await expect.poll(() => look(tab, path, read), PATIENCE).toEqual(expected)
}

/** Scrolls to an element, waits until it stands still and a pointer would hit it, and clicks. */
export async function click(tab: Tab, path: string): Promise<void> {
  let at: Point | null = null
  const standsStill = async () => {
    const before = at
    at = await look(tab, path, pointOn)
    return at && before && at.every((value, axis) => value === before[axis])
  }
  await expect.poll(standsStill, PATIENCE).toBe(true)
  await tab.click(...at!)
}

export async function fill(tab: Tab, path: string, text: string): Promise<void> {
  await click(tab, path)
  await tab.type(text)
}

function pointOn(element: HTMLElement): Point | null {
  element.scrollIntoView({ block: 'nearest', behavior: 'instant' })
  const { left, top, width, height } = element.getBoundingClientRect()
  const centre: Point = [left + width / 2, top + height / 2]
  const root = element.getRootNode() as ShadowRoot
  return element.contains(root.elementFromPoint(...centre)) ? centre : null
}

/** Buys something in the demo shop, up to the confirmation of the payment. */
export async function payInShop(tab: Tab, url: string): Promise<void> {
  await tab.goto(`${url}/shop/`)
  await click(tab, '[data-testid=add-FP-1046]')
  await click(tab, '[data-testid=cart-link]')
  await fill(tab, '[name=email]', 'ana@example.com')
  await fill(tab, '[name=name]', 'Ana Prado')
  await fill(tab, '[name=street]', 'Stationsstraat 12')
  await fill(tab, '[name=postcode]', '3511 ED')
  await fill(tab, '[name=city]', 'Utrecht')
  await look<void, HTMLSelectElement>(tab, '[name=country]', (country) => void (country.value = 'NL'))
  await click(tab, '[data-testid=pay]')
  await see(tab, '[data-testid=order-number]', (number) => number.checkVisibility(), true)
}
