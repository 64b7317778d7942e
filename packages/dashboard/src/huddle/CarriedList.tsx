import type { ListedItem } from '@innerloop/collector'
import { useState } from 'preact/hooks'
import { Form } from '../controls/Form.tsx'
import { TextField } from '../controls/TextField.tsx'
import { useDesk } from '../frame/desk.ts'
import { useAction } from '../frame/use-action.ts'
import { makeFrom } from '../initiatives/evidence-of.ts'
import { initiativeWords } from '../initiatives/words.ts'
import { huddleWords } from './words.ts'

type Props = { items: readonly ListedItem[]; team: string | null; onChanged: () => void }

/** What the team cannot solve itself, until management says what became of it. */
export function CarriedList({ items, team, onChanged }: Props) {
  const { api, may } = useDesk()
  const { run, problem, isBusy } = useAction()
  const [text, setText] = useState('')
  const carry = async () => {
    const body = { text: text.trim(), ...(team !== null && { team }) }
    if (!(await run(() => api.call('POST /v1/carried', { body })))) return
    setText('')
    onChanged()
  }
  return (
    <section class="stack">
      <h2>{huddleWords.carried}</h2>
      {items.length === 0 && <p class="quiet">{huddleWords.noCarried}</p>}
      <ul class="rows">
        {items.map((item) => (
          <li key={item.id}>
            <p class="comment">
              {item.caseId ? <a href={`/cases/${item.caseId}`}>{item.text}</a> : item.text}
            </p>
            <p class="quiet">{huddleWords.carriedBy(item.by, huddleWords.day(item.carriedAt))}</p>
            {may('programme:write') && (
              <p class="no-print">
                <a href={makeFrom({ kind: 'carried', id: item.id })}>{initiativeWords.from}</a>
              </p>
            )}
            {may('programme:write') && <CloseItem id={item.id} onClosed={onChanged} />}
          </li>
        ))}
      </ul>
      {may('cases:write') && (
        <details>
          <summary>{huddleWords.carry}</summary>
          <Form submit={huddleWords.carryDo} isBusy={isBusy} problem={problem} onSubmit={carry}>
            <TextField label={huddleWords.carryText} value={text} onChange={setText} isLong required />
          </Form>
        </details>
      )}
    </section>
  )
}

function CloseItem({ id: itemId, onClosed }: { id: string; onClosed: () => void }) {
  const { api } = useDesk()
  const { run, problem, isBusy } = useAction()
  const [outcome, setOutcome] = useState('')
  const close = async () => {
    const body = { outcome: outcome.trim() }
    if (await run(() => api.call('POST /v1/carried/:itemId/close', { path: { itemId }, body }))) onClosed()
  }
  return (
    <details class="no-print">
      <summary>{huddleWords.close}</summary>
      <Form submit={huddleWords.close} isBusy={isBusy} problem={problem} onSubmit={close}>
        <TextField label={huddleWords.closeText} value={outcome} onChange={setOutcome} required />
      </Form>
    </details>
  )
}
