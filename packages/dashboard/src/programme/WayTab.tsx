import type { ProgrammeStanding } from '@innerloop/collector'
import { newId } from '@innerloop/shared/new-id'
import { useState } from 'preact/hooks'
import { ActionProblem, Form } from '../controls/Form.tsx'
import { TextField } from '../controls/TextField.tsx'
import { useDesk } from '../frame/desk.ts'
import { linesIn } from './lines-in.ts'
import { type TabProps, useStanding } from './use-standing.ts'
import { programmeWords as words } from './words.ts'

type Phase = ProgrammeStanding['phases'][number]
const BADGES = { ahead: 'badge', running: 'badge', late: 'badge badge-bad', done: 'badge badge-good' }

/** The phases in the order in which they begin, each with what must hold at its end. */
export function WayTab({ standing: { phases, today }, onChanged }: TabProps) {
  const { may } = useDesk()
  return (
    <div class="stack">
      {phases.length === 0 && <p>{words.noPhases}</p>}
      <ol class="phases">
        {phases.map((phase) => (
          <li key={phase.id}>
            <PhaseItem phase={phase} today={today} onChanged={onChanged} />
          </li>
        ))}
      </ol>
      {may('programme:write') && (
        <details>
          <summary>{words.addPhase}</summary>
          <PlanPhase key={phases.length} onChanged={onChanged} />
        </details>
      )}
    </div>
  )
}

function PhaseItem({ phase, today, onChanged }: { phase: Phase; today: string; onChanged: () => void }) {
  const { may } = useDesk()
  const { save, remove, problem, isBusy } = useStanding(onChanged)
  const { state, ...definition } = phase
  const { id, name, goal, from, until, gates } = definition
  const meet = (gate: string) =>
    save({
      kind: 'phases',
      ...definition,
      gates: gates.map((one) => (one.id === gate ? { ...one, metOn: today } : one)),
    })
  return (
    <article class="panel phase">
      <div class="row-line">
        <h2>{name}</h2>
        <span class={BADGES[state]}>{words.states[state]}</span>
      </div>
      <p class="quiet">
        {words.day(from)} – {words.day(until)}
      </p>
      {goal && <p>{goal}</p>}
      <ul class="gates">
        {gates.map((gate) => (
          <li key={gate.id}>
            <span>{gate.criterion}</span>{' '}
            <span class="quiet">
              {gate.metOn ? words.met(gate.metOn) : gate.due ? words.due(gate.due) : words.open}
            </span>
            {!gate.metOn && may('programme:write') && (
              <button type="button" class="link" disabled={isBusy} onClick={() => meet(gate.id)}>
                {words.isMet}
                <span class="unseen"> {gate.criterion}</span>
              </button>
            )}
          </li>
        ))}
      </ul>
      <ActionProblem problem={problem} />
      {may('programme:write') && (
        <div>
          <button type="button" class="link" disabled={isBusy} onClick={() => remove('phases', id)}>
            {words.delete}
            <span class="unseen"> {name}</span>
          </button>
        </div>
      )}
    </article>
  )
}

function PlanPhase({ onChanged }: { onChanged: () => void }) {
  const { save, problem, isBusy } = useStanding(onChanged)
  const [fields, setFields] = useState({ name: '', goal: '', from: '', until: '', gates: '' })
  const set = (change: Partial<typeof fields>) => setFields({ ...fields, ...change })
  const { name, goal, from, until } = fields
  const plan = () =>
    save({
      kind: 'phases',
      id: newId(),
      name,
      from,
      until,
      gates: linesIn(fields.gates).map((criterion) => ({ id: newId(), criterion })),
      ...(goal.trim() !== '' && { goal }),
    })
  return (
    <Form submit={words.addPhase} problem={problem} isBusy={isBusy} onSubmit={plan}>
      <TextField label={words.name} value={name} onChange={(one) => set({ name: one })} required />
      <TextField label={words.goal} value={goal} onChange={(one) => set({ goal: one })} isLong />
      <div class="form-row">
        <TextField
          label={words.from}
          type="date"
          value={from}
          onChange={(one) => set({ from: one })}
          required
        />
        <TextField
          label={words.until}
          type="date"
          value={until}
          onChange={(one) => set({ until: one })}
          required
        />
      </div>
      <TextField label={words.gates} value={fields.gates} onChange={(gates) => set({ gates })} isLong />
    </Form>
  )
}
