import type { Facts } from '../index.ts'
import { askInPlace, EVENTS, type PlacedSurvey } from './ask-in-place.ts'

const TAG = 'innerloop-survey'

/** Does nothing on a server, nor where another copy has defined it. */
export function defineElement(): void {
  if (typeof customElements === 'undefined' || customElements.get(TAG)) return

  class InnerloopSurveyElement extends HTMLElement {
    static readonly observedAttributes = ['survey', 'touchpoint', 'properties']
    #leave: (() => void) | undefined

    connectedCallback(): void {
      this.#leave?.()
      this.#leave = askInPlace(this, () => placedBy(this))
    }

    disconnectedCallback(): void {
      this.#leave?.()
    }

    attributeChangedCallback(_name: string, before: string | null, after: string | null): void {
      if (before !== after && this.isConnected) this.connectedCallback()
    }
  }

  customElements.define(TAG, InnerloopSurveyElement)
}

function placedBy(element: Element): PlacedSurvey {
  const tell = Object.entries(EVENTS).map(([name, handler]) => [
    handler,
    (detail: unknown) =>
      element.dispatchEvent(new CustomEvent(`innerloop-${name}`, { detail, bubbles: true })),
  ])
  return {
    survey: element.getAttribute('survey') ?? '',
    touchpoint: element.getAttribute('touchpoint') ?? undefined,
    properties: factsIn(element.getAttribute('properties')),
    ...Object.fromEntries(tell),
  }
}

/** What is no JSON is left out. */
function factsIn(json: string | null): Facts | undefined {
  try {
    return JSON.parse(json!) ?? undefined
  } catch {
    return undefined
  }
}
