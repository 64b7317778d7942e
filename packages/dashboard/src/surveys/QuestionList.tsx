import { type DraftQuestion, MOST_QUESTIONS } from './draft.ts'
import { editorWords } from './editor-words.ts'
import { moveItem, removeItem, replaceItem } from './move-item.ts'
import type { PartProps } from './part.ts'
import { QuestionFields } from './QuestionFields.tsx'
import { RowButton } from './RowButton.tsx'

type Props = PartProps & {
  /** Somebody writes there. */
  onEnter: (index: number) => void
}

export function QuestionList({ draft, locale, change, onEnter }: Props) {
  const { questions = [] } = draft
  const set = (changed: DraftQuestion[]) => change({ questions: changed })
  return (
    <section class="stack" aria-labelledby="questions">
      <h2 id="questions">{editorWords.questions}</h2>
      {questions.map((question, index) => (
        <section
          key={index}
          class="panel"
          id={`question-${index}`}
          aria-labelledby={`question-${index}-name`}
          onFocusCapture={() => onEnter(index)}
        >
          <div class="row-line">
            <h3 id={`question-${index}-name`}>{editorWords.question(index + 1)}</h3>
            <span class="row-end row-line">
              {index > 0 && (
                <RowButton
                  text={editorWords.up}
                  of={editorWords.question(index + 1)}
                  onClick={() => set(moveItem(questions, index, index - 1))}
                />
              )}
              {index < questions.length - 1 && (
                <RowButton
                  text={editorWords.down}
                  of={editorWords.question(index + 1)}
                  onClick={() => set(moveItem(questions, index, index + 1))}
                />
              )}
              <RowButton
                text={editorWords.remove}
                of={editorWords.question(index + 1)}
                onClick={() => set(removeItem(questions, index))}
              />
            </span>
          </div>
          <QuestionFields
            question={question}
            locale={locale}
            later={laterThan(questions, index)}
            isFirst={index === 0}
            followsNps={questions.slice(0, index).some(({ kind }) => kind === 'nps')}
            onChange={(changed) => set(replaceItem(questions, index, changed))}
          />
        </section>
      ))}
      {questions.length < MOST_QUESTIONS ? (
        <div class="buttons">
          <button type="button" class="plain" onClick={() => set([...questions, newQuestion(questions)])}>
            {editorWords.addQuestion}
          </button>
        </div>
      ) : (
        <p class="quiet">{editorWords.most}</p>
      )}
    </section>
  )
}

function laterThan(questions: readonly DraftQuestion[], index: number): (readonly [string, string])[] {
  return questions
    .slice(index + 1)
    .map(({ id }, after) => [id, editorWords.question(index + after + 2)] as const)
}

/** Most begin with a score and go on with a word. */
function newQuestion(questions: readonly DraftQuestion[]): DraftQuestion {
  const ids = new Set(questions.map(({ id }) => id))
  const numbers = Array.from({ length: MOST_QUESTIONS }, (_, index) => `question-${index + 1}`)
  const id = numbers.find((one) => !ids.has(one))!
  return questions.length === 0 ? { id, kind: 'nps', wording: {} } : { id, kind: 'text', wording: {} }
}
