import type { WholeCase } from '@innerloop/collector'
import { useRoute } from 'preact-iso/router'
import { AnswerItem } from '../answers/AnswerItem.tsx'
import { useNow } from '../answers/use-now.ts'
import { CopyCode } from '../controls/CopyCode.tsx'
import { useDesk } from '../frame/desk.ts'
import { Loaded } from '../frame/Loaded.tsx'
import { Screen } from '../frame/Screen.tsx'
import { useResource } from '../frame/use-resource.ts'
import { formatInstant, formatMoney } from '../words/format.ts'
import { CaseActs } from './CaseActs.tsx'
import { CaseChecklist } from './CaseChecklist.tsx'
import { CaseHistory } from './CaseHistory.tsx'
import { ReachFact } from './ReachFact.tsx'
import { CaseLine, DueText, PriorityBadge } from './CaseLine.tsx'
import { useNames } from './use-names.ts'
import { caseWords, causeNames } from './words.ts'
import './cases.css'
import '../answers/answer-list.css'

const TICK_MS = 30_000

/** One case: what the customer said, what happened since, and what to do next. */
export function CasePage() {
  const { api } = useDesk()
  const caseId = useRoute().params['caseId']!
  const whole = useResource(
    `case ${caseId}`,
    async (signal) => (await api.call('GET /v1/cases/:caseId', { path: { caseId }, signal })).data,
  )
  const who = whole.data?.personId ?? caseWords.somebody
  return (
    <Screen title={caseWords.title(who)} actions={<a href="/cases">{caseWords.back}</a>}>
      <Loaded of={whole}>{(found) => <Case found={found} onChanged={whole.reload} />}</Loaded>
    </Screen>
  )
}

type Props = { found: WholeCase; onChanged: () => void }

function Case({ found, onChanged }: Props) {
  const { may } = useDesk()
  const names = useNames()
  const now = useNow(TICK_MS)
  const { answer, askAgainPath, sameCause, state } = found
  const isDone = state === 'resolved' || state === 'verified'
  return (
    <div class="columns">
      <div class="stack">
        <section aria-labelledby="said" class="stack">
          <h2 id="said">{caseWords.said}</h2>
          <ol class="said">{answer && <AnswerItem answer={answer} fresh={false} now={now} />}</ol>
          <p>
            <a href={`/responses/${found.responseId}`}>{caseWords.wholeAnswer}</a>
          </p>
        </section>
        {may('cases:write') && <CaseActs found={found} names={names} onChanged={onChanged} />}
        <CaseHistory found={found} names={names} />
      </div>
      <div class="stack">
        <Facts found={found} names={names} now={now} />
        {may('cases:write') && <CaseChecklist found={found} onChanged={onChanged} />}
        {sameCause !== null && <p class="quiet">{caseWords.sameCause(sameCause)}</p>}
        {isDone && askAgainPath && (
          <section class="stack">
            <h2>{caseWords.askAgain}</h2>
            <p class="quiet">
              {caseWords.askAgainHow} {caseWords.askedByMail}
            </p>
            <CopyCode label={caseWords.askAgain} text={location.origin + askAgainPath} />
          </section>
        )}
        <Others found={found} names={names} now={now} />
      </div>
    </div>
  )
}

type Shown = { found: WholeCase; names: ReturnType<typeof useNames>; now: number }

function Facts({ found, names, now }: Shown) {
  const { state, assignee, team, touchpoint, personId, rootCause, rootCauses } = found
  const { facts } = caseWords
  const cause = rootCauses.find(({ key }) => key === rootCause)
  return (
    <dl class="facts panel">
      <dt>{facts.state}</dt>
      <dd>
        {caseWords.state[state]} <PriorityBadge priority={found.priority} />
      </dd>
      <dt>{facts.due}</dt>
      <dd>
        <DueText listed={found} now={now} />
      </dd>
      <dt>{facts.assignee}</dt>
      <dd>{assignee ?? caseWords.nobody}</dd>
      {team && (
        <>
          <dt>{facts.team}</dt>
          <dd>{names.teams.get(team) ?? team}</dd>
        </>
      )}
      {touchpoint && (
        <>
          <dt>{facts.touchpoint}</dt>
          <dd>{names.touchpoints.get(touchpoint) ?? touchpoint}</dd>
        </>
      )}
      <dt>{facts.customer}</dt>
      <dd>
        {personId ? <a href={`/people/${encodeURIComponent(personId)}`}>{personId}</a> : caseWords.somebody}
      </dd>
      {personId && <ReachFact personId={personId} />}
      {found.gestures && found.gestures.given > 0 && (
        <>
          <dt>{facts.given}</dt>
          <dd>{formatMoney(found.gestures.given, found.gestures.currency)}</dd>
        </>
      )}
      <dt>{facts.opened}</dt>
      <dd>{formatInstant(found.openedAt)}</dd>
      {rootCause && (
        <>
          <dt>{facts.rootCause}</dt>
          <dd>{causeNames[rootCause] ?? cause?.name ?? rootCause}</dd>
        </>
      )}
    </dl>
  )
}

function Others({ found: { otherAnswers, otherCases, personId }, names, now }: Shown) {
  return (
    <section aria-labelledby="others">
      <h2 id="others">{caseWords.others}</h2>
      {personId === null ? (
        <p class="quiet">{caseWords.unknownCustomer}</p>
      ) : (
        otherAnswers.length === 0 && <p class="quiet">{caseWords.noOthers}</p>
      )}
      <ol class="answers">
        {otherAnswers.map((answer) => (
          <AnswerItem key={answer.id} answer={answer} fresh={false} now={now} />
        ))}
      </ol>
      {otherCases.length > 0 && (
        <>
          <h3>{caseWords.otherCases}</h3>
          <ol class="rows">
            {otherCases.map((listed) => (
              <li key={listed.id}>
                <CaseLine listed={listed} names={names} now={now} />
              </li>
            ))}
          </ol>
        </>
      )}
    </section>
  )
}
