import { CheckField } from '../controls/CheckField.tsx'
import { editorWords } from './editor-words.ts'
import type { PartProps } from './part.ts'
import type { Touchpoint } from './read-touchpoints.ts'

type Props = Pick<PartProps, 'draft' | 'change'> & { touchpoints: readonly Touchpoint[] }

export function TouchpointChoice({ draft, change, touchpoints }: Props) {
  const { touchpoints: chosen = [] } = draft
  const unknown = chosen.filter((key) => touchpoints.every((one) => one.key !== key))
  const choose = (key: string, isChosen: boolean) =>
    change({ touchpoints: isChosen ? [...chosen, key] : chosen.filter((one) => one !== key) })
  return (
    <section class="stack" aria-labelledby="touchpoint-choice">
      <h2 id="touchpoint-choice">{editorWords.touchpoints}</h2>
      {touchpoints.length === 0 && (
        <p class="quiet">
          {editorWords.noTouchpoints} <a href="/touchpoints">{editorWords.makeTouchpoint}</a>
        </p>
      )}
      <div role="group" aria-labelledby="touchpoint-choice">
        {touchpoints.map(({ key, name }) => (
          <CheckField
            key={key}
            label={name}
            checked={chosen.includes(key)}
            onChange={(isChosen) => choose(key, isChosen)}
          />
        ))}
        {unknown.map((key) => (
          <CheckField
            key={key}
            label={editorWords.unknownTouchpoint(key)}
            checked
            onChange={() => choose(key, false)}
          />
        ))}
      </div>
    </section>
  )
}
