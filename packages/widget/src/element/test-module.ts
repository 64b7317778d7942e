import { vi } from 'vitest'
import type { PromptEvent } from '../api.ts'
import { createFakeCollector, HOST, PROJECT } from '../test-world.ts'

/** The module on a page of its own, as yet not started. */
export async function openModule() {
  vi.resetModules()
  document.body.innerHTML = ''
  localStorage.clear()
  const collector = createFakeCollector()
  vi.stubGlobal('fetch', collector.fetch)
  const innerloop = await import('../index.ts')
  const shown: string[] = []
  innerloop.on('shown', ({ surveyId, touchpoint = '' }: PromptEvent) =>
    shown.push(`${surveyId} ${touchpoint}`),
  )
  return { innerloop, collector, shown, options: { project: PROJECT, host: HOST } }
}

export const promptIn = (place: Element) => place.querySelector('innerloop-prompt')

export const whenTrue = (isSo: () => unknown) =>
  vi.waitFor(() => {
    if (!isSo()) throw new Error('Not yet.')
  })

export function inPrompt(place: Element, selector: string): HTMLElement {
  return promptIn(place)!.shadowRoot!.querySelector<HTMLElement>(selector)!
}
