import type { ReadResponse } from '@innerloop/collector'
import { Fragment } from 'preact'
import { ScoreChip } from '../answers/AnswerItem.tsx'
import { useNames } from '../cases/use-names.ts'
import { useDesk } from '../frame/desk.ts'
import { Loaded } from '../frame/Loaded.tsx'
import { useResource } from '../frame/use-resource.ts'
import { formatInstant } from '../words/format.ts'
import { QuestionsAndAnswers } from './QuestionsAndAnswers.tsx'
import { ResponseNotes } from './ResponseNotes.tsx'
import { ResponseTags } from './ResponseTags.tsx'
import { ResponseWhy } from './ResponseWhy.tsx'
import { responseWords } from './words.ts'
import './responses.css'
import '../answers/answer-list.css'

type Props = { responseId: string; focusOn?: 'tag' | 'note' | null; onFocused?: () => void }

/** All that is known of one answer, and what the team adds to it. */
export function ResponseDetail({ responseId, focusOn = null, onFocused = () => {} }: Props) {
  const { api, may } = useDesk()
  const read = useResource(
    `response ${responseId}`,
    async (signal) =>
      (await api.call('GET /v1/responses/:responseId', { path: { responseId }, signal })).data,
  )
  const mayWrite = may('responses:write')
  const labels = { mayWrite, onChanged: read.reload, onFocused }
  return (
    <Loaded of={read}>
      {(response) => (
        <div class="stack">
          <div class="row-line">
            {response.score && <ScoreChip score={response.score} />}
            {response.flags.map((flag) => (
              <span class="badge badge-bad" key={flag}>
                {responseWords.flags[flag]}
              </span>
            ))}
          </div>
          <QuestionsAndAnswers response={response} />
          <ResponseTags response={response} {...labels} hasFocus={focusOn === 'tag'} />
          <ResponseNotes response={response} {...labels} hasFocus={focusOn === 'note'} />
          <ResponseWhy responseId={responseId} />
          <Facts response={response} />
        </div>
      )}
    </Loaded>
  )
}

function Facts({ response }: { response: ReadResponse }) {
  const { may } = useDesk()
  const names = useNames()
  const { facts, states } = responseWords
  const { personId, touchpoint, context, properties = {}, surveyId, surveyVersion } = response
  const rows: [string, preact.ComponentChild][] = [
    [facts.when, formatInstant(response.shownAt)],
    [facts.state, states[response.state]],
    [facts.touchpoint, touchpoint && (names.touchpoints.get(touchpoint) ?? touchpoint)],
    [
      facts.survey,
      <>
        <a href={`/surveys/${surveyId}`}>{surveyId}</a>, {facts.version(surveyVersion)}
      </>,
    ],
    [
      facts.customer,
      !may('people:read') ? (
        responseWords.hidden
      ) : personId ? (
        <a href={`/people/${encodeURIComponent(personId)}`}>{personId}</a>
      ) : (
        responseWords.visitor
      ),
    ],
    [facts.device, context?.device],
    [facts.language, context?.locale],
    [facts.page, context?.url],
    ...Object.entries(properties).map(([name, value]): [string, string] => [name, `${value}`]),
  ]
  return (
    <dl class="facts">
      {rows.map(
        ([name, value]) =>
          value && (
            <Fragment key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </Fragment>
          ),
      )}
    </dl>
  )
}
