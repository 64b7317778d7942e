import type { Signal } from '@innerloop/shared'
import { vi } from 'vitest'
import { configWith } from '../../test-world.ts'
import { openRules } from '../test-rules.ts'

/** Signals of the touchpoint `reached`, on a page of the shop. */
export function openSignals(...signals: Signal[]) {
  return openRules(configWith([], {}, [{ key: 'reached', name: 'Reached', signals }]))
}

export const goTo = (path: string) => history.pushState(null, '', path)
export const passMs = (ms: number) => vi.advanceTimersByTimeAsync(ms)

/** Another tab comes to the front, or goes. */
export function turnAway(isHidden: boolean): void {
  vi.spyOn(document, 'hidden', 'get').mockReturnValue(isHidden)
  document.dispatchEvent(new Event('visibilitychange', { bubbles: true }))
}

export function setSize(element: Element, scrollHeight: number, clientHeight: number): void {
  for (const [name, value] of Object.entries({ scrollHeight, clientHeight }))
    Object.defineProperty(element, name, { value, configurable: true })
}

/** Tells how much of an element is seen, as a browser would. */
export function createFakeObserver() {
  const observers = new Set<FakeObserver>()
  class FakeObserver {
    readonly targets = new Set<Element>()
    readonly tell: IntersectionObserverCallback
    constructor(tell: IntersectionObserverCallback) {
      this.tell = tell
      observers.add(this)
    }
    observe(target: Element) {
      this.targets.add(target)
    }
    disconnect() {
      observers.delete(this)
    }
  }
  vi.stubGlobal('IntersectionObserver', FakeObserver)
  return {
    observers,
    see(target: Element, intersectionRatio: number) {
      for (const observer of observers)
        if (observer.targets.has(target))
          observer.tell([{ target, intersectionRatio } as IntersectionObserverEntry], observer as never)
    },
  }
}
