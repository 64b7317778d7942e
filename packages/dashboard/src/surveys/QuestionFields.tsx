import { CheckField } from '../controls/CheckField.tsx'
import { SelectField } from '../controls/SelectField.tsx'
import { TextField } from '../controls/TextField.tsx'
import { asKind } from './as-kind.ts'
import { BranchList } from './BranchList.tsx'
import { BANDS, type DraftQuestion, KINDS } from './draft.ts'
import { editorWords } from './editor-words.ts'
import { OptionList } from './OptionList.tsx'
import { TextsField } from './TextsField.tsx'

type Props = {
  question: DraftQuestion
  locale: string
  /** The ids of the questions behind it, with what they are called. */
  later: readonly (readonly [string, string])[]
  isFirst: boolean
  /** An NPS score is known when it is asked. */
  followsNps: boolean
  onChange: (question: DraftQuestion) => void
}

export function QuestionFields({ question, locale, later, isFirst, followsNps, onChange }: Props) {
  const { kind, wording, id, required = false } = question
  return (
    <>
      <SelectField
        label={editorWords.kind}
        value={kind}
        options={KINDS.map((one) => [one, editorWords.kinds[one]] as const)}
        onChange={(chosen) => onChange(asKind(question, chosen))}
      />
      <TextsField
        label={editorWords.wording}
        texts={wording}
        locale={locale}
        isLong
        onChange={(texts) => onChange({ ...question, wording: texts })}
      />
      {'options' in question && <OptionList question={question} locale={locale} onChange={onChange} />}
      <details>
        <summary>
          {editorWords.more}
          <span class="unseen"> {id}</span>
        </summary>
        <div class="stack more">
          <KindFields question={question} locale={locale} followsNps={followsNps} onChange={onChange} />
          {!isFirst && (
            <CheckField
              label={editorWords.required}
              checked={required}
              onChange={(isRequired) => onChange({ ...question, required: isRequired || undefined })}
            />
          )}
          <BranchList question={question} later={later} onChange={onChange} />
          <TextField
            label={editorWords.questionId}
            hint={editorWords.questionIdHint}
            value={id}
            maxLength={64}
            onChange={(changed) => onChange({ ...question, id: changed })}
          />
        </div>
      </details>
    </>
  )
}

type KindProps = Pick<Props, 'question' | 'locale' | 'followsNps' | 'onChange'>

/** What only some kinds have. */
function KindFields({ question, locale, followsNps, onChange }: KindProps) {
  const { kind } = question
  if (kind === 'text')
    return (
      <>
        <SelectField
          label={editorWords.length}
          value={question.length ?? 'long'}
          options={(['long', 'short'] as const).map((one) => [one, editorWords.lengths[one]] as const)}
          onChange={(length) => onChange({ ...question, length: length === 'long' ? undefined : length })}
        />
        {followsNps && (
          <fieldset class="field-set">
            <legend>{editorWords.byBand}</legend>
            {BANDS.map((band) => (
              <TextsField
                key={band}
                label={editorWords.bands[band]}
                texts={question.wordingByBand?.[band]}
                locale={locale}
                onChange={(texts) =>
                  onChange({ ...question, wordingByBand: { ...question.wordingByBand, [band]: texts } })
                }
              />
            ))}
          </fieldset>
        )}
      </>
    )
  if (kind !== 'nps' && kind !== 'csat' && kind !== 'ces') return null
  return (
    <>
      {kind === 'csat' && (
        <SelectField
          label={editorWords.look}
          value={question.look ?? 'numbers'}
          options={(['numbers', 'stars', 'faces'] as const).map(
            (one) => [one, editorWords.looks[one]] as const,
          )}
          onChange={(look) => onChange({ ...question, look: look === 'numbers' ? undefined : look })}
        />
      )}
      {(['lowLabel', 'highLabel'] as const).map((end) => (
        <TextsField
          key={end}
          label={editorWords[end]}
          hint={editorWords.ownLabel}
          texts={question[end]}
          locale={locale}
          onChange={(texts) => onChange({ ...question, [end]: texts })}
        />
      ))}
    </>
  )
}
