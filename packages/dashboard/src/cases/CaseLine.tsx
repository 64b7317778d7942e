import type { ListedCase } from '@innerloop/collector'
import { Comment } from '../answers/Comment.tsx'
import { ago } from '../words/ago.ts'
import { due } from '../words/due.ts'
import { formatInstant } from '../words/format.ts'
import { caseWords } from './words.ts'

type Props = { listed: ListedCase; now: number; names: Names }
/** What touchpoints and teams are called, by key. */
export type Names = { touchpoints: ReadonlyMap<string, string>; teams: ReadonlyMap<string, string> }

/** A case as lists show it: who, what they said, with whom it is, and until when. */
export function CaseLine({ listed, now, names }: Props) {
  const { id, personId, score, touchpoint, comment, earlierCases } = listed
  return (
    <div class="case-line">
      <p class="row-line">
        <a class="case-link" href={`/cases/${id}`}>
          {personId ?? caseWords.somebody} {score === null ? caseWords.noScore : caseWords.gave(score)}
        </a>
        {touchpoint && <span class="quiet">{names.touchpoints.get(touchpoint) ?? touchpoint}</span>}
        <span class="row-end case-badges">
          {earlierCases > 0 && <span class="badge">{caseWords.again(earlierCases)}</span>}
          <PriorityBadge priority={listed.priority} />
          <span class="badge">{caseWords.state[listed.state]}</span>
        </span>
      </p>
      {comment !== null && <Comment text={comment} locale={null} />}
      <p class="quiet case-about">
        {listed.assignee ??
          (listed.team && (names.teams.get(listed.team) ?? listed.team)) ??
          caseWords.nobody}
        {' · '}
        <time dateTime={listed.openedAt} title={formatInstant(listed.openedAt)}>
          {caseWords.opened(ago(listed.openedAt, now))}
        </time>
        {' · '}
        <DueText listed={listed} now={now} />
      </p>
    </div>
  )
}

export function PriorityBadge({ priority }: Pick<ListedCase, 'priority'>) {
  const isBad = priority === 'urgent' || priority === 'high'
  const name = caseWords.priority[priority]
  return (
    <span class={isBad ? 'badge badge-bad' : 'badge'}>
      <span class="unseen">{caseWords.priorityOf(name)}</span>
      <span aria-hidden="true">{name}</span>
    </span>
  )
}

/** What is due next, and when. */
export function DueText({ listed, now }: { listed: ListedCase; now: number }) {
  if (listed.dueAt === null) return <>{caseWords.notDue}</>
  const when = due(listed.dueAt, now)
  return (
    <span class={listed.isOverdue ? 'overdue' : undefined} title={formatInstant(listed.dueAt)}>
      {listed.isOverdue && <strong>{caseWords.overdue}: </strong>}
      {listed.state === 'open' ? caseWords.contactDue(when) : caseWords.resolveDue(when)}
    </span>
  )
}
