import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'
import { valueWords as words } from './words.ts'

type Props = {
  title: string
  /** What it comes to, in one sentence. */
  sentence?: ComponentChildren
  /** How it is computed. */
  method?: string
  children?: ComponentChildren
}

/** A question that the page answers: the sentence first, then the figures, then how they came about. */
export function Part({ title, sentence, method, children }: Props) {
  const id = useId()
  return (
    <section class="value-part" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {sentence && <p class="value-says">{sentence}</p>}
      {children}
      {method && (
        <details class="value-method">
          <summary>{words.how}</summary>
          <p>{method}</p>
        </details>
      )}
    </section>
  )
}
