import type { Reference } from '@innerloop/collector'
import { newId } from '@innerloop/shared/new-id'
import { useState } from 'preact/hooks'
import { Form } from '../controls/Form.tsx'
import { TextField } from '../controls/TextField.tsx'
import { useDesk } from '../frame/desk.ts'
import { useAction } from '../frame/use-action.ts'
import { EvidenceField } from '../initiatives/EvidenceField.tsx'
import { today } from '../initiatives/today.ts'
import type { KnownEvidence } from '../initiatives/use-evidence.ts'
import { decisionWords as words } from './words.ts'

type Props = {
  known: KnownEvidence & { made: readonly (Reference & { name: string })[] }
  onMade: () => void
}

const EMPTY = { title: '', what: '', who: '', expected: '', reviewOn: '', report: '' }

export function DecisionForm({ known, onMade }: Props) {
  const { api, me } = useDesk()
  const { run, problem, isBusy } = useAction()
  const [fields, setFields] = useState({ ...EMPTY, who: me.actor.name, on: today() })
  const [evidence, setEvidence] = useState<Reference[]>([])
  const set = (change: Partial<typeof fields>) => setFields({ ...fields, ...change })
  const make = async () => {
    const { title, on, who, what, expected, reviewOn } = fields
    const by = who.split(/[,，、]/).flatMap((name) => (name.trim() === '' ? [] : [name.trim()]))
    const body = {
      id: newId(),
      title,
      on,
      by,
      evidence,
      ...(what.trim() !== '' && { what }),
      ...(expected.trim() !== '' && { expected }),
      ...(reviewOn !== '' && { reviewOn }),
    }
    if (!(await run(() => api.call('POST /v1/decisions', { body })))) return
    setFields({ ...fields, ...EMPTY, who: me.actor.name })
    setEvidence([])
    onMade()
  }
  return (
    <details>
      <summary>{words.add}</summary>
      <Form submit={words.save} problem={problem} isBusy={isBusy} onSubmit={make}>
        <TextField
          label={words.title}
          value={fields.title}
          onChange={(title) => set({ title })}
          required
          maxLength={200}
        />
        <div class="form-row">
          <TextField label={words.on} type="date" value={fields.on} onChange={(on) => set({ on })} required />
          <TextField
            label={words.who}
            value={fields.who}
            onChange={(who) => set({ who })}
            hint={words.whoHint}
            required
          />
        </div>
        <TextField label={words.what} value={fields.what} onChange={(what) => set({ what })} isLong />
        <EvidenceField
          evidence={evidence}
          known={known}
          more={known.made.map((one) => [one, one.name] as const)}
          onChange={setEvidence}
        />
        <TextField
          label={words.report}
          value={fields.report}
          onChange={(report) => set({ report })}
          hint={words.reportHint}
        />
        <div>
          <button
            type="button"
            class="plain"
            onClick={() => {
              const id = fields.report.trim()
              if (!id.startsWith('/')) return
              setEvidence([...evidence, { kind: 'report', id }])
              set({ report: '' })
            }}
          >
            {words.addReport}
          </button>
        </div>
        <TextField
          label={words.expected}
          value={fields.expected}
          onChange={(expected) => set({ expected })}
          isLong
          hint={words.expectedHint}
        />
        <TextField
          label={words.reviewOn}
          type="date"
          value={fields.reviewOn}
          onChange={(reviewOn) => set({ reviewOn })}
        />
      </Form>
    </details>
  )
}
