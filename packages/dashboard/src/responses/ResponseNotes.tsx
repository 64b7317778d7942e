import { useEffect, useRef, useState } from 'preact/hooks'
import { Form } from '../controls/Form.tsx'
import { TextField } from '../controls/TextField.tsx'
import { useDesk } from '../frame/desk.ts'
import { useAction } from '../frame/use-action.ts'
import { formatInstant } from '../words/format.ts'
import type { LabelProps } from './ResponseTags.tsx'
import { responseWords } from './words.ts'

export function ResponseNotes({ response, mayWrite, hasFocus, onFocused, onChanged }: LabelProps) {
  const { api } = useDesk()
  const { run, problem, isBusy } = useAction()
  const [text, setText] = useState('')
  const box = useRef<HTMLElement>(null)
  useEffect(() => {
    if (!hasFocus) return
    box.current?.querySelector('textarea')?.focus()
    onFocused()
  }, [hasFocus])
  const { id: responseId, notes } = response
  const add = async () => {
    const body = { text: text.trim() }
    if (await run(() => api.call('POST /v1/responses/:responseId/notes', { path: { responseId }, body }))) {
      setText('')
      onChanged()
    }
  }
  const remove = async (noteId: string) => {
    const path = { responseId, noteId }
    if (await run(() => api.call('DELETE /v1/responses/:responseId/notes/:noteId', { path }))) onChanged()
  }
  if (!mayWrite && notes.length === 0) return null
  return (
    <section class="stack" aria-label={responseWords.notes} ref={box}>
      {notes.length > 0 && (
        <ol class="rows">
          {notes.map(({ id, text: written, author, writtenAt }) => (
            <li key={id}>
              <p class="comment">{written}</p>
              <p class="row-line quiet answer-about">
                {author.name} · {formatInstant(writtenAt)}
                {mayWrite && (
                  <button type="button" class="link row-end" onClick={() => remove(id)}>
                    {responseWords.removeNote}
                  </button>
                )}
              </p>
            </li>
          ))}
        </ol>
      )}
      {mayWrite && (
        <Form submit={responseWords.add} isBusy={isBusy} problem={problem} onSubmit={add}>
          <TextField label={responseWords.addNote} value={text} onChange={setText} isLong required />
        </Form>
      )}
    </section>
  )
}
