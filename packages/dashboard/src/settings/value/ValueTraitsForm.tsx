import type { Project } from '@innerloop/shared'
import { useState } from 'preact/hooks'
import { Fragment } from 'preact'
import { TextField } from '../../controls/TextField.tsx'
import { EditForm } from '../EditForm.tsx'
import type { ProjectEdit } from '../project/ProjectForm.tsx'
import { valueSettingsWords as words } from './words.ts'

const FACTS = [
  'revenue',
  'revenueBefore',
  'margin',
  'tenure',
  'churnedAt',
  'wallet',
  'crossSell',
  'conversion',
  'usageChange',
] as const

export function ValueTraitsForm({ project, edit }: { project: Project; edit: ProjectEdit }) {
  const [traits, setTraits] = useState(() => ({ ...project.valueTraits }))
  const save = () => {
    const named = FACTS.map((fact) => [fact, traits[fact]?.trim() || null] as const)
    const isNothing = named.every(([, trait]) => trait === null)
    return edit.change({ valueTraits: isNothing ? null : Object.fromEntries(named) })
  }
  return (
    <EditForm edit={edit} onSave={save}>
      <div class="form-row">
        {FACTS.map((fact) => (
          <TextField
            key={fact}
            label={words.facts[fact]}
            hint={words.hints[fact](project.customerValue?.trait)}
            value={traits[fact] ?? ''}
            maxLength={64}
            onChange={(value) => setTraits({ ...traits, [fact]: value })}
          />
        ))}
      </div>
    </EditForm>
  )
}

/** For those who may not change it. */
export function ValueTraitsFacts({ project: { valueTraits } }: { project: Project }) {
  return (
    <dl class="facts">
      {FACTS.map((fact) => (
        <Fragment key={fact}>
          <dt>{words.facts[fact]}</dt>
          <dd>{valueTraits?.[fact] ?? words.none}</dd>
        </Fragment>
      ))}
    </dl>
  )
}
