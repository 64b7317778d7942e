import type { PromptEvent } from '../index.ts'
import { defineElement } from './define-element.ts'

/** `<innerloop-survey survey="checkout">` asks a survey where it stands. */
export type InnerloopSurveyElement = HTMLElement

declare global {
  interface HTMLElementTagNameMap {
    'innerloop-survey': InnerloopSurveyElement
  }

  interface GlobalEventHandlersEventMap {
    'innerloop-shown': CustomEvent<PromptEvent>
    'innerloop-answered': CustomEvent<PromptEvent>
    'innerloop-completed': CustomEvent<PromptEvent>
    'innerloop-dismissed': CustomEvent<PromptEvent>
  }
}

defineElement()
