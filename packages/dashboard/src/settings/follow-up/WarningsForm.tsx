import type { Project } from '@innerloop/shared'
import { warningsOf } from '@innerloop/shared/warnings-of'
import { useState } from 'preact/hooks'
import { CheckField } from '../../controls/CheckField.tsx'
import { TextField } from '../../controls/TextField.tsx'
import { EditForm } from '../EditForm.tsx'
import type { ProjectEdit } from '../project/ProjectForm.tsx'
import { followUpWords as words } from './words.ts'

/** Of what somebody is warned before a customer is lost. */
export function WarningsForm({ project, edit }: { project: Project; edit: ProjectEdit }) {
  const now = warningsOf(project)
  const [addsUp, setAddsUp] = useState(now.addsUp)
  const [from, setFrom] = useState(`${now.threshold}`)
  const [brokenJourneys, setBrokenJourneys] = useState(now.brokenJourneys)
  const save = () => edit.change({ warnings: { irritants: addsUp ? Number(from) : false, brokenJourneys } })
  return (
    <EditForm edit={edit} onSave={save}>
      <CheckField label={words.addUp} checked={addsUp} onChange={setAddsUp} />
      {addsUp && (
        <TextField
          label={words.irritantsFrom}
          type="number"
          min={2}
          max={50}
          step={1}
          value={from}
          onChange={setFrom}
          required
        />
      )}
      <CheckField label={words.brokenJourneys} checked={brokenJourneys} onChange={setBrokenJourneys} />
    </EditForm>
  )
}
