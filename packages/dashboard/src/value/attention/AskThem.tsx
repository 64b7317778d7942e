import { useLocation } from 'preact-iso/router'
import { ActionProblem } from '../../controls/Form.tsx'
import { useDesk } from '../../frame/desk.ts'
import { useAction } from '../../frame/use-action.ts'
import { useResource } from '../../frame/use-resource.ts'
import { valueWords } from '../words.ts'
import { probeOf } from './probe-of.ts'

const words = valueWords.attention

/** Makes the draft of a survey for customers whose use has dropped; who is asked is decided on the page, by the trait. */
export function AskThem() {
  const { api, project, may } = useDesk()
  const { route } = useLocation()
  const action = useAction()
  const stored = useResource(`project ${project.id}`, async (signal) => {
    return (await api.call('GET /v1/projects/:projectId', { path: { projectId: project.id }, signal })).data
  })
  const trait = stored.data?.valueTraits?.usageChange
  if (!trait || !may('programme:write')) return null
  const ask = async () => {
    const body = probeOf(trait, words.probeName, Date.now())
    if (await action.run(() => api.call('POST /v1/surveys', { body }))) route(`/surveys/${body.id}`)
  }
  return (
    <div class="stack no-print">
      <div class="buttons">
        <button
          type="button"
          class="plain"
          aria-disabled={action.isBusy}
          onClick={() => !action.isBusy && ask()}
        >
          {words.ask}
        </button>
        <span class="quiet">{words.askHow(trait)}</span>
      </div>
      <ActionProblem problem={action.problem} />
    </div>
  )
}
