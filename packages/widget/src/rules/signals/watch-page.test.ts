// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { createFakeObserver, goTo, openSignals, passMs, setSize, turnAway } from './test-signals.ts'

const SECOND_MS = 1000

beforeEach(() => {
  vi.useFakeTimers()
  document.body.innerHTML = ''
  goTo('/cart')
})
afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

const once = ['reached']
const twice = ['reached', 'reached']

describe('a click', () => {
  test('counts on what matches, on all within it, and every time', () => {
    document.body.innerHTML = '<a class="buy"><b>Buy</b></a><a class="back">Back</a>'
    const { touchpoints, reached } = openSignals({ on: 'click', selector: 'a.buy' })
    document.querySelector<HTMLElement>('.back')!.click()
    expect(reached).toEqual([])
    document.querySelector('b')!.click()
    expect(touchpoints()).toEqual(once)
    document.querySelector<HTMLElement>('.buy')!.click()
    expect(touchpoints()).toEqual(twice)
  })

  test('counts in a shadow tree, and where the page stops it, and prevents nothing', () => {
    document.body.innerHTML = '<shop-button></shop-button>'
    const host = document.querySelector('shop-button')!
    host.attachShadow({ mode: 'open' }).innerHTML = '<button>Buy</button>'
    const button = host.shadowRoot!.querySelector('button')!
    button.addEventListener('click', (event) => event.stopImmediatePropagation())
    const { touchpoints } = openSignals({ on: 'click', selector: 'button' })
    const click = new MouseEvent('click', { bubbles: true, composed: true, cancelable: true })
    expect(button.dispatchEvent(click)).toBe(true)
    expect(touchpoints()).toEqual(once)
  })

  test('does not count in our own prompt', () => {
    document.body.innerHTML = '<innerloop-prompt></innerloop-prompt>'
    const root = document.querySelector('innerloop-prompt')!.attachShadow({ mode: 'open' })
    root.innerHTML = '<button>10</button>'
    const { reached } = openSignals({ on: 'click', selector: 'button' })
    root.querySelector('button')!.click()
    expect(reached).toEqual([])
  })
})

describe('an element in view', () => {
  test('counts once half of it was seen for that long without a break', async () => {
    const { see } = createFakeObserver()
    document.body.innerHTML = '<p class="price"></p>'
    const price = document.querySelector('.price')!
    const { touchpoints, reached } = openSignals({ on: 'visible', selector: '.price', forMs: SECOND_MS })
    see(price, 0.49)
    await passMs(SECOND_MS)
    see(price, 0.5)
    await passMs(SECOND_MS - 1)
    see(price, 0.2)
    await passMs(SECOND_MS)
    expect(reached).toEqual([])
    see(price, 0.7)
    await passMs(SECOND_MS)
    expect(touchpoints()).toEqual(once)
  })

  test('counts once, and is then no longer looked for', async () => {
    const { see, observers } = createFakeObserver()
    const disconnect = vi.spyOn(MutationObserver.prototype, 'disconnect')
    document.body.innerHTML = '<p></p><p></p>'
    const { touchpoints } = openSignals({ on: 'visible', selector: 'p' })
    for (const paragraph of document.querySelectorAll('p')) see(paragraph, 1)
    await passMs(0)
    expect(touchpoints()).toEqual(once)
    expect(observers.size).toBe(0)
    expect(disconnect).toHaveBeenCalledOnce()
  })

  test('may come later, or become one', async () => {
    const { see } = createFakeObserver()
    document.body.innerHTML = '<p></p>'
    const { touchpoints } = openSignals({ on: 'visible', selector: 'p.price' })
    const paragraph = document.querySelector('p')!
    paragraph.className = 'price'
    await passMs(SECOND_MS)
    see(paragraph, 1)
    await passMs(0)
    expect(touchpoints()).toEqual(once)
    goTo('/pay')
    const later = document.createElement('p')
    later.className = 'price'
    document.body.append(later)
    await passMs(SECOND_MS)
    see(later, 1)
    await passMs(0)
    expect(touchpoints()).toEqual(twice)
  })

  test('is not seen while another tab is in front', async () => {
    const { see } = createFakeObserver()
    document.body.innerHTML = '<p></p>'
    const { touchpoints, reached } = openSignals({ on: 'visible', selector: 'p', forMs: SECOND_MS })
    see(document.querySelector('p')!, 1)
    turnAway(true)
    await passMs(10 * SECOND_MS)
    expect(reached).toEqual([])
    turnAway(false)
    await passMs(SECOND_MS)
    expect(touchpoints()).toEqual(once)
  })
})

describe('time on the page', () => {
  test('counts only while the page is visible', async () => {
    const { touchpoints, reached } = openSignals({ on: 'time', afterMs: 10 * SECOND_MS })
    await passMs(6 * SECOND_MS)
    turnAway(true)
    await passMs(60 * SECOND_MS)
    turnAway(false)
    await passMs(4 * SECOND_MS - 1)
    expect(reached).toEqual([])
    await passMs(1)
    expect(touchpoints()).toEqual(once)
    await passMs(60 * SECOND_MS)
    expect(touchpoints()).toEqual(once)
  })

  test('a page that opens behind others waits until it is seen', async () => {
    vi.spyOn(document, 'hidden', 'get').mockReturnValue(true)
    const { touchpoints, reached } = openSignals({ on: 'time', afterMs: SECOND_MS })
    await passMs(60 * SECOND_MS)
    expect(reached).toEqual([])
    turnAway(false)
    await passMs(SECOND_MS)
    expect(touchpoints()).toEqual(once)
  })
})

const scrollTo = (target: Element, top: number) => {
  target.scrollTop = top
  target.dispatchEvent(new Event('scroll'))
}

describe('the depth of the page', () => {
  const page = document.documentElement
  beforeEach(() => {
    vi.spyOn(document, 'scrollingElement', 'get').mockReturnValue(page)
    vi.stubGlobal('innerHeight', 500)
    page.scrollTop = 0
  })

  test.each([
    [0.5, 490, 0],
    [0.5, 500, 1],
    [1, 1490, 0],
    [1, 1499.5, 1],
    [0.1, 0, 1],
  ])('%d of 2000 pixels in a window of 500 was seen at %d: %d', (depth, top, count) => {
    setSize(page, 2000, 500)
    const { reached } = openSignals({ on: 'scroll', depth })
    expect(reached).toEqual([])
    scrollTo(page, top)
    scrollTo(page, top)
    expect(reached).toHaveLength(count)
  })

  test('a page that fits on the screen is seen whole once the person tries to scroll', () => {
    setSize(page, 500, 500)
    const { touchpoints, reached } = openSignals({ on: 'scroll', depth: 1 })
    scrollTo(page, 0)
    expect(reached).toEqual([])
    document.body.dispatchEvent(new Event('wheel', { bubbles: true }))
    expect(touchpoints()).toEqual(once)
  })

  test('where the page stands still, the pane in its place counts, but no small one', () => {
    document.body.innerHTML = '<main><div></div></main>'
    const [main, list] = document.querySelectorAll('main, div') as unknown as [Element, Element]
    setSize(page, 500, 500)
    setSize(main, 1000, 400)
    setSize(list, 300, 100)
    const { touchpoints, reached } = openSignals({ on: 'scroll', depth: 0.9 })
    scrollTo(list, 200)
    list.dispatchEvent(new Event('wheel', { bubbles: true }))
    scrollTo(main, 400)
    expect(reached).toEqual([])
    scrollTo(main, 500)
    expect(touchpoints()).toEqual(once)
  })
})

const leave = (clientY: number, relatedTarget: Element | null = null) =>
  document.body.dispatchEvent(new MouseEvent('mouseout', { bubbles: true, clientY, relatedTarget }))
const pointer = (matches: boolean) =>
  vi.spyOn(window, 'matchMedia').mockReturnValue({ matches } as MediaQueryList)

describe('leaving', () => {
  test('is through the top, with a pointer that is fine', () => {
    pointer(true)
    const { touchpoints, reached } = openSignals({ on: 'exit' })
    leave(300)
    leave(0, document.body)
    expect(reached).toEqual([])
    leave(-1)
    leave(-1)
    expect(touchpoints()).toEqual(once)
  })

  test('does not happen with a finger', () => {
    pointer(false)
    const { reached } = openSignals({ on: 'exit' })
    leave(-1)
    expect(reached).toEqual([])
  })
})

describe('doing nothing', () => {
  test.each(['pointermove', 'pointerdown', 'keydown', 'wheel', 'scroll', 'touchmove', 'input'])(
    'is over with %s',
    async (act) => {
      const { touchpoints, reached } = openSignals({ on: 'idle', afterMs: 10 * SECOND_MS })
      await passMs(9 * SECOND_MS)
      document.body.dispatchEvent(new Event(act, { bubbles: true }))
      await passMs(10 * SECOND_MS - 1)
      expect(reached).toEqual([])
      await passMs(1)
      expect(touchpoints()).toEqual(once)
    },
  )

  test('begins anew for whoever comes back to the page', async () => {
    const { touchpoints, reached } = openSignals({ on: 'idle', afterMs: 10 * SECOND_MS })
    await passMs(9 * SECOND_MS)
    turnAway(true)
    await passMs(60 * SECOND_MS)
    turnAway(false)
    await passMs(10 * SECOND_MS - 1)
    expect(reached).toEqual([])
    await passMs(1)
    expect(touchpoints()).toEqual(once)
  })
})
