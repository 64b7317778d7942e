import type { Initiative, Step } from '@innerloop/collector'
import { useState } from 'preact/hooks'
import { Form } from '../controls/Form.tsx'
import { TextField } from '../controls/TextField.tsx'
import { today } from './today.ts'
import type { Save } from './use-initiative.ts'
import { day } from './words-en.ts'
import { initiativeWords } from './words.ts'

const { page: words, status } = initiativeWords
const STEPS = ['decided', 'running', 'launched', 'measured'] as const

type Props = { initiative: Initiative; save: Save | undefined; isBusy: boolean }

/** How far it has come, with the day of each step; and the next one to be taken. */
export function StepList({ initiative, save, isBusy }: Props) {
  const { steps, outcome } = initiative
  const isClosed = steps.closed !== undefined
  const next = isClosed ? undefined : STEPS.find((step) => steps[step] === undefined)
  return (
    <section class="part" aria-label={words.steps}>
      <ol class="steps">
        {[...STEPS, ...(isClosed ? (['closed'] as const) : [])].map((step) => {
          const on = steps[step]
          const isTaken = on !== undefined && on <= today()
          return (
            <li key={step} class={isTaken ? 'step-taken' : undefined}>
              <strong>{status[step]}</strong>
              <span class="quiet">
                {on === undefined ? words.notYet : isTaken ? day(on) : words.planned(day(on))}
              </span>
            </li>
          )
        })}
      </ol>
      {outcome && <p>{outcome}</p>}
      {save && (
        <div class="step-forms">
          {next && <TakeStep step={next} initiative={initiative} save={save} isBusy={isBusy} />}
          {!isClosed && <Close initiative={initiative} save={save} isBusy={isBusy} />}
          {(steps.decided || isClosed) && (
            <button
              type="button"
              class="link"
              disabled={isBusy}
              onClick={() => save({ steps: withoutLast(steps) })}
            >
              {words.undo}
            </button>
          )}
        </div>
      )}
    </section>
  )
}

type Taking = { step: Step; initiative: Initiative; save: Save; isBusy: boolean }

function TakeStep({ step, initiative, save, isBusy }: Taking) {
  const [on, setOn] = useState(today)
  return (
    <form
      class="step-form"
      onSubmit={(event) => {
        event.preventDefault()
        void save({ steps: { ...initiative.steps, [step]: on } })
      }}
    >
      <TextField label={words.on} type="date" value={on} onChange={setOn} required />
      <button type="submit" aria-disabled={isBusy}>
        {words.take(status[step])}
      </button>
    </form>
  )
}

function Close({ initiative, save, isBusy }: Omit<Taking, 'step'>) {
  const [outcome, setOutcome] = useState('')
  return (
    <details>
      <summary>{words.close}</summary>
      <Form
        submit={words.close}
        isBusy={isBusy}
        onSubmit={() => save({ outcome, steps: { ...initiative.steps, closed: today() } })}
      >
        <TextField label={words.outcome} value={outcome} onChange={setOutcome} isLong required />
      </Form>
    </details>
  )
}

function withoutLast(steps: Initiative['steps']): Initiative['steps'] {
  const last = (['closed', ...STEPS.toReversed()] as const).find((step) => steps[step] !== undefined)
  return Object.fromEntries(Object.entries(steps).filter(([step]) => step !== last))
}
