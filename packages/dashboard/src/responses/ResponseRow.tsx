import type { ShownResponse } from '@innerloop/collector'
import { ScoreChip } from '../answers/AnswerItem.tsx'
import type { Names } from '../cases/CaseLine.tsx'
import { ago } from '../words/ago.ts'
import { formatInstant } from '../words/format.ts'
import { responseWords } from './words.ts'

type Props = {
  response: ShownResponse
  names: Names
  now: number
  isChosen: boolean
  onChoose: () => void
}

/** On a wide screen it is read beside the list, on a phone as a page of its own. */
export function ResponseRow({ response, names, now, isChosen, onChoose }: Props) {
  const { id, score, comment, touchpoint, shownAt, tags, context } = response
  return (
    <li class="triage-row" aria-current={isChosen ? 'true' : undefined}>
      {score ? <ScoreChip score={score} /> : <span class="chip" />}
      <div>
        <a
          href={`/responses/${id}`}
          onClick={(event) => {
            if (!matchMedia('(min-width: 64rem)').matches || event.ctrlKey || event.metaKey) return
            event.preventDefault()
            event.stopPropagation()
            onChoose()
          }}
        >
          {comment === null ? (
            <span class="quiet">{responseWords.noComment}</span>
          ) : (
            <span class="triage-comment" dir="auto" lang={context?.locale}>
              {comment}
            </span>
          )}
        </a>
        <p class="answer-about">
          {touchpoint && `${names.touchpoints.get(touchpoint) ?? touchpoint} · `}
          <time dateTime={shownAt} title={formatInstant(shownAt)}>
            {ago(shownAt, now)}
          </time>
          {tags.map((tag) => (
            <span class="badge" key={tag}>
              {tag}
            </span>
          ))}
        </p>
      </div>
    </li>
  )
}
