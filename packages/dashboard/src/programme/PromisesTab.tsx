import { newId } from '@innerloop/shared/new-id'
import { useState } from 'preact/hooks'
import { ActionProblem, Form } from '../controls/Form.tsx'
import { TextField } from '../controls/TextField.tsx'
import { useDesk } from '../frame/desk.ts'
import { linesIn } from './lines-in.ts'
import { PromiseText } from './PromiseText.tsx'
import { type TabProps, useStanding } from './use-standing.ts'
import { programmeWords as words } from './words.ts'

/** What every customer may count on, and who stands for it. */
export function PromisesTab({ standing: { promises }, onChanged }: TabProps) {
  const { may } = useDesk()
  const { remove, problem, isBusy } = useStanding(onChanged)
  return (
    <div class="stack">
      {promises.length === 0 && <p>{words.noPromises}</p>}
      <ActionProblem problem={problem} />
      <ul class="phases">
        {promises.map((promise) => (
          <li key={promise.id} class="panel phase">
            <PromiseText promise={promise} />
            {may('programme:write') && (
              <div>
                <button
                  type="button"
                  class="link"
                  disabled={isBusy}
                  onClick={() => remove('promises', promise.id)}
                >
                  {words.delete}
                  <span class="unseen"> {promise.text}</span>
                </button>
              </div>
            )}
          </li>
        ))}
      </ul>
      {may('programme:write') && (
        <details>
          <summary>{words.addPromise}</summary>
          <MakePromise key={promises.length} onChanged={onChanged} />
        </details>
      )}
    </div>
  )
}

function MakePromise({ onChanged }: { onChanged: () => void }) {
  const { save, problem, isBusy } = useStanding(onChanged)
  const [text, setText] = useState('')
  const [sponsor, setSponsor] = useState('')
  const [behaviours, setBehaviours] = useState('')
  const [never, setNever] = useState('')
  const make = () =>
    save({
      kind: 'promises',
      id: newId(),
      text,
      behaviours: linesIn(behaviours),
      never: linesIn(never),
      ...(sponsor.trim() !== '' && { sponsor }),
    })
  return (
    <Form submit={words.addPromise} problem={problem} isBusy={isBusy} onSubmit={make}>
      <TextField label={words.promise} value={text} onChange={setText} required maxLength={500} />
      <TextField label={words.sponsor} value={sponsor} onChange={setSponsor} maxLength={200} />
      <TextField label={words.behaviours} value={behaviours} onChange={setBehaviours} isLong />
      <TextField label={words.never} value={never} onChange={setNever} isLong />
    </Form>
  )
}
