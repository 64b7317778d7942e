import type { Project } from '@innerloop/shared'
import { useState } from 'preact/hooks'
import { SelectField } from '../../controls/SelectField.tsx'
import { TextField } from '../../controls/TextField.tsx'
import { EditForm } from '../EditForm.tsx'
import type { ProjectEdit } from '../project/ProjectForm.tsx'
import { followUpWords as words } from './words.ts'

type Props = { project: Project; surveys: readonly { id: string; name: string }[]; edit: ProjectEdit }

export function RecoveryForm({ project: { recovery }, surveys, edit }: Props) {
  const [survey, setSurvey] = useState(recovery?.survey ?? '')
  const [trait, setTrait] = useState(recovery?.trait ?? 'email')
  const save = () => edit.change({ recovery: survey === '' ? null : { survey, trait: trait.trim() } })
  const isUnpublished = recovery && !surveys.some(({ id }) => id === recovery.survey)
  return (
    <EditForm edit={edit} onSave={save}>
      <div class="form-row">
        <SelectField
          label={words.survey}
          value={survey}
          options={[
            ['', words.noSurvey],
            ...surveys.map(({ id, name }) => [id, name] as const),
            ...(isUnpublished ? [[recovery.survey, words.unpublished(recovery.survey)] as const] : []),
          ]}
          onChange={setSurvey}
        />
        <TextField
          label={words.addressTrait}
          value={trait}
          onChange={setTrait}
          required={survey !== ''}
          maxLength={64}
        />
      </div>
      {surveys.length === 0 && (
        <p class="quiet">
          {words.needsSurvey} <a href="/surveys">{words.surveys}</a>
        </p>
      )}
    </EditForm>
  )
}
