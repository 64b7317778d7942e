import { Survey, type SurveyResponse } from '@innerloop/shared'
import { vi } from 'vitest'
import { createFakeCollector, needsFor, shown } from '../../test-world.ts'
import { openPrompt } from '../open-prompt.tsx'
import { english } from '../strings.ts'
import { startExtras } from './more.ts'

const EN = (en: string) => ({ en })

export const questions = {
  score: { id: 'score', kind: 'nps', wording: EN('Would you recommend us?') },
  faces: { id: 'faces', kind: 'csat', look: 'faces', wording: EN('How satisfied are you?') },
  stars: { id: 'stars', kind: 'csat', look: 'stars', wording: EN('And with the delivery?') },
  one: {
    id: 'one',
    kind: 'choice',
    wording: EN('What stopped you?'),
    options: [
      { id: 'price', label: EN('The price') },
      { id: 'speed', label: EN('The speed') },
    ],
    hasOther: true,
  },
  many: {
    id: 'many',
    kind: 'choices',
    wording: EN('What should we work on?'),
    options: [
      { id: 'price', label: EN('The price') },
      { id: 'speed', label: EN('The speed') },
    ],
    hasOther: true,
  },
  found: { id: 'found', kind: 'yes-no', wording: EN('Did you find it?') },
  contact: { id: 'contact', kind: 'consent', wording: EN('May we come back to you?') },
  line: { id: 'line', kind: 'text', length: 'short', wording: EN('In a word?') },
  lines: { id: 'lines', kind: 'text', wording: EN('Why?') },
}

export function surveyOf(asked: object[], more: object = {}): Survey {
  return Survey.parse({
    id: 'checkout',
    version: 1,
    name: 'Checkout',
    touchpoints: [],
    questions: asked,
    thanks: EN('Thank you.'),
    ...more,
  })
}

/** A prompt with its rarer half, and what a person does in it. */
export function open(
  asked: object[],
  more: object = {},
  response: Partial<SurveyResponse> = {},
  into?: Element,
) {
  const saves: SurveyResponse[] = []
  const needs = needsFor(createFakeCollector())
  const close = openPrompt({
    ...needs,
    survey: surveyOf(asked, more),
    response: { ...shown, ...response },
    locales: ['en'],
    strings: english,
    into,
    startExtras,
    keep: (save) => saves.push(save),
  })
  const last = () => saves.at(-1)!
  const values = () =>
    Object.fromEntries(Object.entries(last().answers).map(([id, { value }]) => [id, value]))
  return { saves, close, last, values, store: needs.store, identity: needs.identity }
}

export const host = () => document.querySelector<HTMLElement>('innerloop-prompt')
export const root = () => host()!.shadowRoot!
export const find = <T extends HTMLElement>(selector: string) => root().querySelector<T>(selector)!
export const all = (selector: string) => [...root().querySelectorAll<HTMLElement>(selector)]
export const heading = () => find('h2').textContent
export const box = (index: number) => all('.option input')[index] as HTMLInputElement
export const passMs = (ms: number) => vi.advanceTimersByTimeAsync(ms)

export async function press(name: string): Promise<void> {
  all('button')
    .find((one) => one.textContent === name)!
    .click()
  await passMs(200)
}

export async function choose(index: number): Promise<void> {
  all('[role=radio]')[index]!.click()
  await passMs(200)
}

export async function tick(index: number): Promise<void> {
  box(index).click()
  await passMs(0)
}

export async function write(text: string): Promise<void> {
  const field = find<HTMLInputElement>('.line, textarea')
  field.value = text
  field.dispatchEvent(new Event('input', { bubbles: true }))
  await passMs(0)
}

export function hit(key: string, target: Element = find('.line, textarea')): void {
  target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }))
}

export const buttons = () => all('.actions button').map((one) => one.textContent)
