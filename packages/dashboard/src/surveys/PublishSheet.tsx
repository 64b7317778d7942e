import { ActionProblem } from '../controls/Form.tsx'
import { Sheet } from '../controls/Sheet.tsx'
import { useDesk } from '../frame/desk.ts'
import { Loaded } from '../frame/Loaded.tsx'
import { useAction } from '../frame/use-action.ts'
import { useResource } from '../frame/use-resource.ts'
import { frameWords } from '../frame/words.ts'
import { breakInWords, type Diff, placeInWords, valueInWords } from './change-in-words.ts'
import { publishWords } from './publish-words.ts'
import type { WholeSurvey } from './read-opened.ts'

type Props = {
  survey: WholeSurvey
  name: string
  /** Of the draft that is to be published. */
  etag: string | undefined
  isNowhere: boolean
  onClose: () => void
  onPublished: (survey: WholeSurvey) => void
}

/** What publishing changes, before it does. */
export function PublishSheet({ survey, name, etag, isNowhere, onClose, onPublished }: Props) {
  const { api } = useDesk()
  const action = useAction()
  const { version, status } = survey
  const publish = () =>
    action.run(async () => {
      const path = { surveyId: survey.id }
      const { data } = await api.call('POST /v1/surveys/:surveyId/publish', { path, ifMatch: etag })
      onPublished(data)
    })
  return (
    <Sheet title={publishWords.title(name)} onClose={onClose}>
      <p>{version === null ? publishWords.first : publishWords.next(version + 1)}</p>
      {status === 'paused' && <p>{publishWords.wasPaused}</p>}
      {isNowhere && <p class="notice-text">{publishWords.nowhere}</p>}
      {version !== null && <Differences surveyId={survey.id} version={version} />}
      <ActionProblem problem={action.problem} />
      <div class="buttons">
        <button type="button" aria-disabled={action.isBusy} onClick={() => !action.isBusy && publish()}>
          {version === null ? publishWords.begin : publishWords.publish}
        </button>
        <button type="button" class="plain" onClick={onClose}>
          {frameWords.cancel}
        </button>
      </div>
    </Sheet>
  )
}

function Differences({ surveyId, version }: { surveyId: string; version: number }) {
  const { api } = useDesk()
  const path = { surveyId }
  const query = { from: version, to: 'draft' as const }
  const diff = useResource(`diff ${surveyId} ${version}`, async (signal) => {
    return (await api.call('GET /v1/surveys/:surveyId/diff', { path, query, signal })).data
  })
  return <Loaded of={diff}>{(data) => <Difference diff={data} />}</Loaded>
}

function Difference({ diff: { changes, breaks, population } }: { diff: Diff }) {
  if (changes.length === 0) return <p>{publishWords.same}</p>
  return (
    <div class="stack">
      <h3>{publishWords.figures}</h3>
      <ul class="bullets">
        {breaks.map((one) => (
          <li key={one.questionId}>{breakInWords(one)}</li>
        ))}
        {population.map((one) => (
          <li key={one}>{publishWords.population[one]}</li>
        ))}
        {breaks.length === 0 && <li>{publishWords.noBreaks}</li>}
      </ul>
      <h3>{publishWords.changes}</h3>
      <ul class="rows changes">
        {changes.map(({ path, before, after }) => (
          <li key={path}>
            <p>{placeInWords(path)}</p>
            <dl class="facts">
              <dt>{publishWords.from}</dt>
              <dd>{valueInWords(before, path.split('/').at(-1))}</dd>
              <dt>{publishWords.to}</dt>
              <dd>{valueInWords(after, path.split('/').at(-1))}</dd>
            </dl>
          </li>
        ))}
      </ul>
    </div>
  )
}
