import type { Asked } from './asked.ts'
import { Line, MAX_LENGTH } from './Line.tsx'

/** A text of one line or of several. */
export function Field(asked: Asked<'text'>) {
  const { question, answers, words, isNeeded, complaint, draft, send } = asked
  const { id, length } = question
  const attributes = {
    'aria-labelledby': 'heading',
    'aria-required': isNeeded,
    placeholder: isNeeded ? undefined : words.optional,
    ...complaint,
  }
  return length === 'short' ? (
    <Line id={id} asked={asked} {...attributes} />
  ) : (
    <textarea
      dir="auto"
      rows={3}
      defaultValue={answers[id] as string}
      maxLength={MAX_LENGTH}
      onInput={({ currentTarget }) => draft({ [id]: currentTarget.value.trim() })}
      onKeyDown={(event) => event.key === 'Enter' && (event.ctrlKey || event.metaKey) && send()}
      {...attributes}
    />
  )
}
