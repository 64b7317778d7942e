import type { Project } from '@innerloop/shared'
import { useState } from 'preact/hooks'
import { TextField } from '../../controls/TextField.tsx'
import { EditForm } from '../EditForm.tsx'
import type { ProjectEdit } from '../project/ProjectForm.tsx'
import { followUpWords as words } from './words.ts'

/** What may be given to a customer over one case without asking. */
export function DiscretionForm({ project: { discretion }, edit }: { project: Project; edit: ProjectEdit }) {
  const [currency, setCurrency] = useState(discretion?.currency ?? '')
  const [agent, setAgent] = useState(`${discretion?.agent ?? ''}`)
  const [manager, setManager] = useState(`${discretion?.manager ?? ''}`)
  const isWanted = currency.trim() !== ''
  const save = () =>
    edit.change({
      discretion: isWanted
        ? {
            currency: currency.trim().toUpperCase(),
            agent: Number(agent),
            manager: manager.trim() === '' ? null : Number(manager),
          }
        : null,
    })
  return (
    <EditForm edit={edit} onSave={save}>
      <TextField
        label={words.currency}
        hint={words.currencyHint}
        value={currency}
        onChange={setCurrency}
        maxLength={3}
      />
      <div class="form-row">
        <TextField
          label={words.agentLimit}
          type="number"
          min={0}
          step="any"
          value={agent}
          required={isWanted}
          onChange={setAgent}
        />
        <TextField
          label={words.managerLimit}
          hint={words.managerHint}
          type="number"
          min={0}
          step="any"
          value={manager}
          onChange={setManager}
        />
      </div>
    </EditForm>
  )
}
