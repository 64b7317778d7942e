import type { ComponentChildren } from 'preact'
import { textOn } from './text-on.ts'
import type { Wording } from './wording.ts'

type Props = {
  step: number
  wording: Wording
  /** As `getComputedStyle` gives it. */
  accent: string
  closeLabel: string
  onClose(): void
  children: ComponentChildren
}

/** Each step is a card of its own, as a card that grew would count as a layout shift of the page. */
export function Card({ step, wording: { text, lang }, accent, closeLabel, onClose, children }: Props) {
  return (
    <div
      class="frame"
      role="dialog"
      aria-labelledby="heading"
      style={{ '--accent': accent, '--on-accent': textOn(accent) }}
    >
      <div class={step ? 'card' : 'card new'} key={step}>
        <div class="step">
          <h2 id="heading" tabindex={-1} dir="auto" lang={lang}>
            {text}
          </h2>
          {children}
          <p class="live" role="status" />
        </div>
        <button class="close" aria-label={closeLabel} onClick={onClose}>
          ×
        </button>
      </div>
    </div>
  )
}
