import { useState } from 'preact/hooks'
import type { Project } from '@innerloop/shared'
import { CheckField } from '../../controls/CheckField.tsx'
import { Form } from '../../controls/Form.tsx'
import { TextField } from '../../controls/TextField.tsx'
import { frameWords } from '../../frame/words.ts'
import type { ProjectEdit } from '../project/ProjectForm.tsx'
import { settingsWords } from '../words.ts'
import { isStricter } from './is-stricter.ts'
import { privacyWords as words } from './words.ts'

const REDACTIONS = ['email', 'phone', 'card'] as const

export function RetentionForm({ project, edit }: { project: Project; edit: ProjectEdit }) {
  const { retention, redacts: redactsNow } = project
  const [responsesDays, setResponsesDays] = useState(`${retention?.responsesDays ?? ''}`)
  const [textsDays, setTextsDays] = useState(`${retention?.textsDays ?? ''}`)
  const [redacts, setRedacts] = useState(redactsNow ?? [])
  const [isSaved, setSaved] = useState(false)
  const wanted = { responsesDays: daysIn(responsesDays), textsDays: daysIn(textsDays) }
  const hasRule = wanted.responsesDays !== null || wanted.textsDays !== null
  const soonGone = Object.entries(wanted)
    .filter(([name, days]) => isStricter(days, retention?.[name as keyof typeof wanted]))
    .map(([, days]) => days!)

  return (
    <Form
      submit={frameWords.save}
      isBusy={edit.isBusy}
      problem={edit.problem}
      done={isSaved ? frameWords.saved : undefined}
      besides={
        edit.problem?.status === 412 && (
          <button type="button" class="plain" onClick={edit.showNow}>
            {settingsWords.showNow}
          </button>
        )
      }
      onSubmit={async () =>
        setSaved(
          await edit.change({
            retention: hasRule ? wanted : null,
            redacts: redacts.length > 0 ? redacts : null,
          }),
        )
      }
    >
      <div class="form-row">
        <TextField
          label={words.responsesDays}
          type="number"
          min={1}
          max={36_500}
          value={responsesDays}
          onChange={setResponsesDays}
        />
        <TextField
          label={words.textsDays}
          type="number"
          min={1}
          max={36_500}
          value={textsDays}
          onChange={setTextsDays}
        />
      </div>
      <span class="field-hint">{words.daysHint}</span>
      {soonGone.length > 0 && <p class="notice-text">{words.shorten(Math.min(...soonGone))}</p>}
      <fieldset class="field-set">
        <legend>{words.redacts}</legend>
        {REDACTIONS.map((kind) => (
          <CheckField
            key={kind}
            label={words.redactions[kind]}
            checked={redacts.includes(kind)}
            onChange={(isOn) => setRedacts(isOn ? [...redacts, kind] : redacts.filter((one) => one !== kind))}
          />
        ))}
        <span class="field-hint">{words.redactsHint}</span>
      </fieldset>
    </Form>
  )
}

function daysIn(text: string): number | null {
  return text === '' ? null : Number(text)
}
