import { useState } from 'preact/hooks'
import type { Project } from '@innerloop/shared'
import type { Problem } from '../../api/api-problem.ts'
import { CheckField } from '../../controls/CheckField.tsx'
import { Form } from '../../controls/Form.tsx'
import { TextField } from '../../controls/TextField.tsx'
import { frameWords } from '../../frame/words.ts'
import { SuggestField } from '../../touchpoint-pages/SuggestField.tsx'
import type { ProjectPatch } from '../use-project.ts'
import { settingsWords } from '../words.ts'
import { type ProjectFields, projectFieldsOf, projectPatchOf } from './project-patch-of.ts'
import { projectWords as words } from './words.ts'

export type ProjectEdit = {
  change: (patch: ProjectPatch) => Promise<boolean>
  showNow: () => Promise<boolean>
  problem: Problem | null
  isBusy: boolean
}

type Props = { project: Project; edit: ProjectEdit }

export function ProjectForm({ project, edit }: Props) {
  const [fields, setFields] = useState(() => projectFieldsOf(project))
  const [unread, setUnread] = useState<Problem | null>(null)
  const [isSaved, setSaved] = useState(false)
  const set = (change: Partial<ProjectFields>) => {
    setSaved(false)
    setFields({ ...fields, ...change })
  }

  async function save() {
    const read = projectPatchOf(fields)
    if ('wrong' in read)
      return setUnread({ status: 422, title: words.invalid, detail: words.notOrigin(read.wrong) })
    setUnread(null)
    setSaved(await edit.change(read.patch))
  }

  return (
    <Form
      submit={frameWords.save}
      isBusy={edit.isBusy}
      problem={unread ?? edit.problem}
      done={isSaved ? frameWords.saved : undefined}
      besides={
        edit.problem?.status === 412 && (
          <button type="button" class="plain" onClick={edit.showNow}>
            {settingsWords.showNow}
          </button>
        )
      }
      onSubmit={save}
    >
      <TextField
        label={words.name}
        value={fields.name}
        onChange={(name) => set({ name })}
        required
        maxLength={200}
      />
      <p>
        {words.key}: <code>{project.key}</code>
      </p>
      <SuggestField
        label={words.timeZone}
        value={fields.timeZone}
        suggestions={Intl.supportedValuesOf('timeZone').map((value) => ({ value }))}
        onChange={(timeZone) => set({ timeZone })}
        hint={words.timeZoneHint}
        required
      />
      <TextField
        label={words.origins}
        isLong
        value={fields.origins}
        onChange={(origins) => set({ origins })}
        hint={words.originsHint}
      />
      <CheckField
        label={words.nullOrigin}
        checked={fields.allowNullOrigin}
        onChange={(allowNullOrigin) => set({ allowNullOrigin })}
      />
      <div>
        <CheckField
          label={words.signature}
          checked={fields.requiresSignature}
          onChange={(requiresSignature) => set({ requiresSignature })}
        />
        <span class="field-hint">{words.signatureHint}</span>
      </div>
      <fieldset class="field-set">
        <legend>{words.pace}</legend>
        <span class="field-hint">{words.paceHint}</span>
        <div class="form-row">
          {(
            [
              ['afterAnswerDays', words.afterAnswer],
              ['afterDeclineDays', words.afterDecline],
              ['afterDisplayDays', words.afterDisplay],
            ] as const
          ).map(([name, label]) => (
            <TextField
              key={name}
              label={label}
              type="number"
              min={0}
              max={3650}
              step="any"
              required
              value={fields[name]}
              onChange={(days) => set({ [name]: days })}
            />
          ))}
        </div>
        <CheckField
          label={words.oncePerSession}
          checked={fields.oncePerSession}
          onChange={(oncePerSession) => set({ oncePerSession })}
        />
      </fieldset>
    </Form>
  )
}
