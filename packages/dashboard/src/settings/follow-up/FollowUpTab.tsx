import type { Project } from '@innerloop/shared'
import type { ComponentChildren } from 'preact'
import { useDesk } from '../../frame/desk.ts'
import { Loaded } from '../../frame/Loaded.tsx'
import { useResource } from '../../frame/use-resource.ts'
import { useProjectEdit, useStoredProject } from '../use-project.ts'
import { CausesForm } from './CausesForm.tsx'
import { DiscretionForm } from './DiscretionForm.tsx'
import { FollowUpFacts } from './FollowUpFacts.tsx'
import { RecoveryForm } from './RecoveryForm.tsx'
import { ValueForm } from './ValueForm.tsx'
import { WarningsForm } from './WarningsForm.tsx'
import { followUpWords as words } from './words.ts'
import '../../responses/responses.css'

/** How cases are followed up: what they may come from, whose come first, and who is asked again. */
export function FollowUpTab() {
  const { api, may } = useDesk()
  const stored = useStoredProject()
  const published = useResource('published surveys', async (signal) => {
    const query = { status: 'published', limit: 100 } as const
    return (await api.call('GET /v1/surveys', { signal, query })).data.surveys
  })
  const Parts = may('programme:write') ? FollowUpForms : FollowUpFacts
  return (
    <Loaded of={stored.found}>
      {({ data }) => (
        <Loaded of={published}>
          {(surveys) => <Parts key={stored.edition} project={data} surveys={surveys} stored={stored} />}
        </Loaded>
      )}
    </Loaded>
  )
}

type Stored = ReturnType<typeof useStoredProject>
type FormsProps = { project: Project; surveys: readonly { id: string; name: string }[]; stored: Stored }

function FollowUpForms({ project, surveys, stored }: FormsProps) {
  const [causes, value] = [useProjectEdit(stored), useProjectEdit(stored)]
  const [discretion, again] = [useProjectEdit(stored), useProjectEdit(stored)]
  const warnings = useProjectEdit(stored)
  return (
    <div class="settings-parts">
      <Part title={words.causes} lede={words.causesLede}>
        <CausesForm project={project} edit={causes} />
      </Part>
      <Part title={words.value} lede={words.valueLede}>
        <ValueForm project={project} edit={value} />
      </Part>
      <Part title={words.warnings} lede={words.warningsLede}>
        <WarningsForm project={project} edit={warnings} />
      </Part>
      <Part title={words.discretion} lede={words.discretionLede}>
        <DiscretionForm project={project} edit={discretion} />
      </Part>
      <Part title={words.again} lede={words.againLede}>
        <RecoveryForm project={project} surveys={surveys} edit={again} />
      </Part>
    </div>
  )
}

/** Each is saved by itself. */
function Part({ title, lede, children }: { title: string; lede: string; children: ComponentChildren }) {
  return (
    <section class="stack settings-part">
      <h2>{title}</h2>
      <p class="quiet">{lede}</p>
      {children}
    </section>
  )
}
