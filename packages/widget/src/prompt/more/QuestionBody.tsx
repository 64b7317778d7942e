import type { Lent } from '../extras.ts'
import type { Asked } from './asked.ts'
import { Choice } from './Choice.tsx'
import { Consent } from './Consent.tsx'
import { Field } from './Field.tsx'
import { Score } from './Score.tsx'
import { YesNo } from './YesNo.tsx'

type Props = {
  Scale: Lent['Scale']
  asked: Asked
  isLeaving: boolean
  isAnswered: boolean
  onSkip(): void
  onBack: (() => void) | undefined
  onLater: (() => void) | undefined
}

/** One click answers some kinds of question; others are sent. */
export function QuestionBody({ Scale, asked, isLeaving, isAnswered, onSkip, onBack, onLater }: Props) {
  const { question, words, isNeeded, complaint, send } = asked
  const { kind } = question
  const isSent = kind === 'text' || kind === 'choice' || kind === 'choices' || kind === 'consent'
  const goesOn = isAnswered && !isLeaving
  return (
    <div class="body">
      {draw(asked, Scale)}
      <div id="error" class="error" role="alert">
        {complaint['aria-invalid'] && words.required}
      </div>
      <div class="actions">
        {onBack && (
          <button class="quiet start" onClick={onBack}>
            {words.back}
          </button>
        )}
        {onLater && (
          <button class="quiet start" onClick={onLater}>
            {words.later}
          </button>
        )}
        {!isNeeded && !goesOn && (
          <button class="quiet" onClick={onSkip}>
            {words.skip}
          </button>
        )}
        {isSent ? (
          <button class="send" onClick={send}>
            {words.send}
          </button>
        ) : (
          goesOn && (
            <button class="send" onClick={send}>
              {words.next}
            </button>
          )
        )}
      </div>
    </div>
  )
}

function draw(asked: Asked, Scale: Lent['Scale']) {
  const { kind } = asked.question
  if (kind === 'text') return <Field {...(asked as Asked<'text'>)} />
  if (kind === 'choice' || kind === 'choices') return <Choice {...(asked as Asked<typeof kind>)} />
  if (kind === 'yes-no') return <YesNo {...asked} />
  if (kind === 'consent') return <Consent {...asked} />
  return <Score {...(asked as Asked<typeof kind>)} Scale={Scale} />
}
