import type { LiveResponse } from '@innerloop/collector'
import { bandOf } from '@innerloop/shared/band-of'
import { SCALES } from '@innerloop/shared/scale-of'
import { ago } from '../words/ago.ts'
import { words } from '../words/words.ts'
import { formatInstant } from '../words/format.ts'
import { Comment } from './Comment.tsx'

type Props = { answer: LiveResponse; fresh: boolean; now: number }

export function AnswerItem({ answer, fresh, now }: Props) {
  const { score, comment, touchpoint, survey, shownAt, locale } = answer
  return (
    <li class={fresh ? 'answer answer-fresh' : 'answer'}>
      {score ? <ScoreChip score={score} /> : <span class="chip" />}
      <div class="answer-body">
        {comment === null ? (
          <p class="answer-empty">{words.answers.noComment}</p>
        ) : (
          <Comment text={comment} locale={locale} />
        )}
        <p class="answer-about">
          {touchpoint?.name ?? survey.name}
          {' · '}
          <time dateTime={shownAt} title={formatInstant(shownAt)}>
            {ago(shownAt, now)}
          </time>
        </p>
      </div>
    </li>
  )
}

export function ScoreChip({ score: { metric, value } }: { score: NonNullable<LiveResponse['score']> }) {
  const [, highest] = SCALES[metric]
  return (
    <span class={metric === 'nps' ? `chip chip-${bandOf(value)}` : 'chip'}>
      <span class="unseen">{words.answers.score(value, metric, highest)}</span>
      <span aria-hidden="true">
        {value}
        {metric !== 'nps' && <small>/{highest}</small>}
      </span>
    </span>
  )
}
