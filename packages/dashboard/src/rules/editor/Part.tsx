import type { ComponentChildren } from 'preact'
import { rulesWords } from '../words.ts'

type Props = { title: string; onRemove: () => void; children: ComponentChildren }

/** One condition or action, which can be taken out again. */
export function Part({ title, onRemove, children }: Props) {
  return (
    <fieldset class="rule-part">
      <legend>{title}</legend>
      {children}
      <button
        type="button"
        class="link rule-part-remove"
        aria-label={rulesWords.removePart(title)}
        onClick={onRemove}
      >
        {rulesWords.remove}
      </button>
    </fieldset>
  )
}
