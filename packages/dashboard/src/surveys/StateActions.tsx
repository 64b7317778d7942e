import { useState } from 'preact/hooks'
import { ActionProblem } from '../controls/Form.tsx'
import { Sheet } from '../controls/Sheet.tsx'
import { useDesk } from '../frame/desk.ts'
import { useAction } from '../frame/use-action.ts'
import { frameWords } from '../frame/words.ts'
import type { WholeSurvey } from './read-opened.ts'
import { surveysWords } from './words.ts'

type Move = 'pause' | 'resume' | 'archive' | 'restore'
type Props = {
  survey: WholeSurvey
  hasDraft: boolean
  etag: string | undefined
  onMoved: (survey: WholeSurvey) => void
  onDiscarded: () => void
}

const MOVES: Record<WholeSurvey['status'], readonly Move[]> = {
  draft: [],
  published: ['pause', 'archive'],
  paused: ['resume', 'archive'],
  archived: ['restore'],
}

/** What may become of a survey in its state. */
export function StateActions({ survey, hasDraft, etag, onMoved, onDiscarded }: Props) {
  const { api } = useDesk()
  const action = useAction()
  const [isDiscarding, setDiscarding] = useState(false)
  const path = { surveyId: survey.id }
  const move = (wanted: Move) =>
    action.run(async () => onMoved((await api.call(`POST /v1/surveys/:surveyId/${wanted}`, { path })).data))
  const discard = async () => {
    const isDone = await action.run(() =>
      api.call('DELETE /v1/surveys/:surveyId/draft', { path, ifMatch: etag }),
    )
    if (isDone) onDiscarded()
  }
  return (
    <>
      {MOVES[survey.status].map((one) => (
        <button key={one} type="button" class="plain" aria-disabled={action.isBusy} onClick={() => move(one)}>
          {surveysWords[one]}
        </button>
      ))}
      {hasDraft && (
        <button type="button" class="plain" onClick={() => setDiscarding(true)}>
          {surveysWords.discard}
        </button>
      )}
      {action.problem && !isDiscarding && <ActionProblem problem={action.problem} />}
      {isDiscarding && (
        <Sheet title={surveysWords.discardTitle} onClose={() => setDiscarding(false)}>
          <p>
            {survey.version === null ? surveysWords.discardAll : surveysWords.discardChanges(survey.version)}
          </p>
          <ActionProblem problem={action.problem} />
          <div class="buttons">
            <button type="button" aria-disabled={action.isBusy} onClick={discard}>
              {surveysWords.discard}
            </button>
            <button type="button" class="plain" onClick={() => setDiscarding(false)}>
              {frameWords.cancel}
            </button>
          </div>
        </Sheet>
      )}
    </>
  )
}
