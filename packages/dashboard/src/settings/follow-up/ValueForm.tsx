import type { Project } from '@innerloop/shared'
import { useState } from 'preact/hooks'
import { TextField } from '../../controls/TextField.tsx'
import { EditForm } from '../EditForm.tsx'
import type { ProjectEdit } from '../project/ProjectForm.tsx'
import { followUpWords as words } from './words.ts'

export function ValueForm({ project: { customerValue }, edit }: { project: Project; edit: ProjectEdit }) {
  const [trait, setTrait] = useState(customerValue?.trait ?? '')
  const [high, setHigh] = useState(`${customerValue?.high ?? ''}`)
  const save = () =>
    edit.change({
      customerValue: trait.trim() === '' ? null : { trait: trait.trim(), high: Number(high) },
    })
  return (
    <EditForm edit={edit} onSave={save}>
      <div class="form-row">
        <TextField
          label={words.trait}
          value={trait}
          onChange={setTrait}
          hint={words.traitHint}
          maxLength={64}
        />
        <TextField
          label={words.high}
          type="number"
          step="any"
          value={high}
          required={trait.trim() !== ''}
          onChange={setHigh}
        />
      </div>
    </EditForm>
  )
}
