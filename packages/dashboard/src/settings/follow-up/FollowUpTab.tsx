import { rootCausesOf } from '@innerloop/shared/root-causes'
import type { Project } from '@innerloop/shared'
import { useDesk } from '../../frame/desk.ts'
import { Loaded } from '../../frame/Loaded.tsx'
import { useResource } from '../../frame/use-resource.ts'
import { useProject } from '../use-project.ts'
import { CausesForm } from './CausesForm.tsx'
import { RecoveryForm } from './RecoveryForm.tsx'
import { ValueForm } from './ValueForm.tsx'
import { followUpWords as words } from './words.ts'
import '../../responses/responses.css'

/** How cases are followed up: what they may come from, whose come first, and who is asked again. */
export function FollowUpTab() {
  const { found } = useProject()
  return <Loaded of={found}>{({ data }) => <Parts project={data} />}</Loaded>
}

function Parts({ project }: { project: Project }) {
  const { api, may } = useDesk()
  const besides = useResource('follow-up', async (signal) => {
    const { data: published } = await api.call('GET /v1/surveys', { signal, query: { limit: 100 } })
    return published.surveys.filter(({ status }) => status === 'published')
  })
  return (
    <Loaded of={besides}>
      {(surveys) =>
        may('programme:write') ? (
          <>
            <Part
              title={words.causes}
              lede={words.causesLede}
              form={(edit) => <CausesForm project={project} edit={edit} />}
            />
            <Part
              title={words.value}
              lede={words.valueLede}
              form={(edit) => <ValueForm project={project} edit={edit} />}
            />
            <Part
              title={words.again}
              lede={words.againLede}
              form={(edit) => <RecoveryForm project={project} surveys={surveys} edit={edit} />}
            />
          </>
        ) : (
          <dl class="facts">
            <dt>{words.causes}</dt>
            <dd>
              {rootCausesOf(project)
                .map(({ name }) => name)
                .join(', ')}
            </dd>
            <dt>{words.value}</dt>
            <dd>{project.customerValue?.trait ?? words.none}</dd>
            <dt>{words.again}</dt>
            <dd>{project.recovery?.survey ?? words.noSurvey}</dd>
          </dl>
        )
      }
    </Loaded>
  )
}

type Edit = ReturnType<typeof useProject>
type PartProps = { title: string; lede: string; form: (edit: Edit) => preact.ComponentChild }

/** Each part is saved by itself, and has its own refusals. */
function Part({ title, lede, form }: PartProps) {
  const edit = useProject()
  return (
    <section class="stack settings-part">
      <h2>{title}</h2>
      <p class="quiet">{lede}</p>
      {form(edit)}
    </section>
  )
}
