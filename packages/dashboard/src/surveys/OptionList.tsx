import { CheckField } from '../controls/CheckField.tsx'
import { TextField } from '../controls/TextField.tsx'
import { emptyOption } from './as-kind.ts'
import type { DraftQuestion } from './draft.ts'
import { editorWords } from './editor-words.ts'
import { removeItem, replaceItem } from './move-item.ts'
import { RowButton } from './RowButton.tsx'
import { TextsField } from './TextsField.tsx'

type WithOptions = Extract<DraftQuestion, { options: unknown }>
type Props = { question: WithOptions; locale: string; onChange: (question: DraftQuestion) => void }

const MOST = 20

export function OptionList({ question, locale, onChange }: Props) {
  const { options, hasOther = false } = question
  const set = (changed: typeof options) => onChange({ ...question, options: changed })
  return (
    <div class="stack">
      <ol class="stack">
        {options.map((option, index) => (
          <li key={index} class="option-row">
            <TextsField
              label={editorWords.option(index + 1)}
              texts={option.label}
              locale={locale}
              onChange={(label) => set(replaceItem(options, index, { ...option, label }))}
            />
            <TextField
              label={editorWords.optionId(index + 1)}
              value={option.id}
              onChange={(id) => set(replaceItem(options, index, { ...option, id }))}
            />
            {options.length > 2 && (
              <RowButton
                text={editorWords.remove}
                of={editorWords.option(index + 1)}
                onClick={() => set(removeItem(options, index))}
              />
            )}
          </li>
        ))}
      </ol>
      <div class="buttons">
        {options.length < MOST && (
          <button
            type="button"
            class="plain"
            onClick={() => set([...options, emptyOption(options.length, options)])}
          >
            {editorWords.addOption}
          </button>
        )}
        <CheckField
          label={editorWords.hasOther}
          checked={hasOther}
          onChange={(isWanted) => onChange({ ...question, hasOther: isWanted || undefined })}
        />
      </div>
    </div>
  )
}
