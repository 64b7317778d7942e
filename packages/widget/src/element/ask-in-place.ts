import type { Facts, PromptEvent, PromptEventName } from '../index.ts'
import { whenWidget } from './page-widget.ts'

/** What is asked at a place on the page, and who hears what becomes of it. */
export type PlacedSurvey = {
  /** The survey's id. */
  survey: string
  touchpoint?: string | undefined
  /** As they are when the survey is asked: their changing does not ask anew. */
  properties?: Facts | undefined
  onShown?: ((event: PromptEvent) => void) | undefined
  onAnswered?: ((event: PromptEvent) => void) | undefined
  onCompleted?: ((event: PromptEvent) => void) | undefined
  onDismissed?: ((event: PromptEvent) => void) | undefined
}

export const EVENTS = {
  shown: 'onShown',
  answered: 'onAnswered',
  completed: 'onCompleted',
  dismissed: 'onDismissed',
} as const satisfies Record<PromptEventName, keyof PlacedSurvey>

/** There is one prompt at a time, so one place asks after the other. */
let turn = Promise.resolve()

/**
 * Asks a survey at a place on the page. Not at once: what is left in the same moment, as by a framework that
 * mounts twice, never asks.
 *
 * @returns what leaves the place, and takes away the prompt that it opened
 */
export function askInPlace(into: Element, placed: () => PlacedSurvey): () => void {
  const undo: (() => void)[] = []
  let isLeft = false
  turn = turn.then(ask).catch(() => undefined)
  return leave

  async function ask(): Promise<void> {
    if (isLeft) return
    const { show, close, on } = await whenWidget()
    const { survey, touchpoint, properties } = placed()
    if (isLeft || !survey) return
    for (const name in EVENTS) undo.push(on(name as PromptEventName, hear(survey, name as PromptEventName)))
    if (!(await show(survey, { touchpoint, properties, into }))) return
    const prompt = into.querySelector('innerloop-prompt')
    undo.push(() => prompt?.parentNode && close())
    if (isLeft) leave()
  }

  function hear(survey: string, name: PromptEventName) {
    return (event: PromptEvent) => event.surveyId === survey && placed()[EVENTS[name]]?.(event)
  }

  function leave(): void {
    isLeft = true
    for (const stop of undo.splice(0)) stop()
  }
}
