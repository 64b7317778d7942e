import { conditionLinesOf, type Line } from './condition-lines-of.ts'
import type { Draft } from './draft.ts'
import { editorWords } from './editor-words.ts'

/** To be read only: they are written as a file. */
export function Conditions({ draft }: { draft: Draft }) {
  const lines = conditionLinesOf(draft)
  return (
    <section class="stack" aria-labelledby="conditions">
      <h3 id="conditions">{editorWords.conditionsTitle}</h3>
      {lines.length > 0 ? <Lines lines={lines} /> : <p>{editorWords.noConditions}</p>}
      <p class="field-hint">{editorWords.conditionsHow}</p>
    </section>
  )
}

function Lines({ lines }: { lines: readonly Line[] }) {
  return (
    <ul class="conditions">
      {lines.map(({ text, lines }, index) => (
        <li key={index}>
          {text}
          {lines && <Lines lines={lines} />}
        </li>
      ))}
    </ul>
  )
}
