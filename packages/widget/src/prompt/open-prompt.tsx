import type { Survey, SurveyResponse } from '@innerloop/shared'
import { render } from 'preact'
import { Card } from './Card.tsx'
import { Comment } from './Comment.tsx'
import { isAttended, openHost } from './host.ts'
import { Scale } from './Scale.tsx'
import { startSession, type Keep } from './session.ts'
import type { PromptStrings } from './strings.ts'
import { endsOf, textsOf, wordingFor } from './wording.ts'

const ANNOUNCED_AFTER_MS = 100
const MARKED_MS = 200
const THANKS_MS = 4000

export type PromptRequest = {
  survey: Survey
  response: SurveyResponse
  locales: readonly string[]
  strings: PromptStrings
  keep: Keep
}

/**
 * Shows a survey's questions one after the other, then thanks, and saves at each step.
 *
 * @returns what takes the prompt away
 */
export function openPrompt({ survey, response, locales, strings, keep }: PromptRequest): () => void {
  const { questions, thanks, appearance } = survey
  const [root, remove] = openHost(strings.dir, dismiss)
  let step = 0
  let npsScore: number | undefined
  let timer: ReturnType<typeof setTimeout>

  try {
    draw()
  } catch (error) {
    close()
    throw error
  }
  const save = startSession(response, keep)
  setTimeout(() => (root.querySelector('p')!.textContent = wording().text), ANNOUNCED_AFTER_MS)
  return close

  function draw(): void {
    const question = questions[step]
    render(
      <Card
        step={step}
        wording={wording()}
        accent={appearance.accent}
        closeLabel={strings.close}
        onClose={dismiss}
      >
        {!question ? (
          <span class="check" aria-hidden="true">
            ✓
          </span>
        ) : question.kind === 'text' ? (
          <Comment strings={strings} onDraft={draft} onSend={send} />
        ) : (
          <Scale kind={question.kind} ends={endsOf(question, locales, strings)} onChoose={choose} />
        )}
      </Card>,
      root,
    )
  }

  function wording() {
    const question = questions[step]
    return wordingFor(question ? textsOf(question, npsScore) : thanks, locales)
  }

  function choose(score: number): void {
    const { id, kind } = questions[step]!
    if (kind === 'nps') npsScore = score
    save(stateAfter(), { [id]: score }, true)
    timer = setTimeout(advance, MARKED_MS)
  }

  function draft(text: string): void {
    save('started', { [questions[step]!.id]: text })
  }

  function send(text: string): void {
    if (text) save(stateAfter(), { [questions[step]!.id]: text }, true)
    else if (stateAfter() === 'completed') save('completed')
    advance()
  }

  function stateAfter() {
    return questions[step + 1] ? 'started' : 'completed'
  }

  function advance(): void {
    if (!root.isConnected) return
    step++
    try {
      draw()
    } catch {
      return close()
    }
    root.querySelector('h2')!.focus()
    if (!questions[step]) timer = setTimeout(leave, THANKS_MS)
  }

  function leave(): void {
    if (isAttended(root)) timer = setTimeout(leave, THANKS_MS)
    else close()
  }

  function dismiss(): void {
    close()
    save('dismissed')
  }

  function close(): void {
    clearTimeout(timer)
    remove()
  }
}
