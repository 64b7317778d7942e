import type { HuddleAction } from '@innerloop/collector'
import { newId } from '@innerloop/shared/new-id'
import { useState } from 'preact/hooks'
import { Form } from '../controls/Form.tsx'
import { TextField } from '../controls/TextField.tsx'
import { useDesk } from '../frame/desk.ts'
import { useAction } from '../frame/use-action.ts'
import { huddleWords } from './words.ts'

/** What was said, and who does what until when. */
export function MinutesForm({ team, onKept }: { team: string | null; onKept: () => void }) {
  const { api } = useDesk()
  const { run, problem, isBusy } = useAction()
  const [notes, setNotes] = useState('')
  const [actions, setActions] = useState<HuddleAction[]>([])
  const [done, setDone] = useState<string>()
  const change = (id: string, part: Partial<HuddleAction>) =>
    setActions(actions.map((action) => (action.id === id ? { ...action, ...part } : action)))
  const keep = async () => {
    const minutes = { notes: notes.trim(), actions: actions.filter(({ text }) => text.trim() !== '') }
    const body = { minutes, ...(team !== null && { team }) }
    if (!(await run(() => api.call('POST /v1/huddles', { body })))) return
    setNotes('')
    setActions([])
    setDone(huddleWords.kept)
    onKept()
  }
  return (
    <section class="stack" aria-labelledby="minutes">
      <h2 id="minutes">{huddleWords.minutes}</h2>
      <Form submit={huddleWords.keep} isBusy={isBusy} problem={problem} done={done} onSubmit={keep}>
        <TextField label={huddleWords.notes} value={notes} onChange={setNotes} isLong />
        {actions.map(({ id, text, who = '', due = '' }) => (
          <div class="action-row" key={id}>
            <TextField label={huddleWords.action} value={text} onChange={(to) => change(id, { text: to })} />
            <TextField label={huddleWords.who} value={who} onChange={(to) => change(id, { who: to })} />
            <TextField
              label={huddleWords.due}
              type="date"
              value={due}
              onChange={(to) => change(id, to ? { due: to } : {})}
            />
            <button
              type="button"
              class="plain icon-button"
              aria-label={huddleWords.removeAction(text)}
              onClick={() => setActions(actions.filter((action) => action.id !== id))}
            >
              ×
            </button>
          </div>
        ))}
        <div>
          <button
            type="button"
            class="plain"
            onClick={() => setActions([...actions, { id: newId(), text: '', done: false }])}
          >
            {huddleWords.addAction}
          </button>
        </div>
      </Form>
    </section>
  )
}
