import type { Metric } from '@innerloop/shared/scale-of'
import { Fragment, render } from 'preact'
import { jsx, jsxs } from 'preact/jsx-runtime'
import { Card } from './Card.tsx'
import { Comment } from './Comment.tsx'
import type { ExtrasRequest } from './extras.ts'
import { isAttended, openHost } from './host.ts'
import type { startExtras } from './more/more.ts'
import { Scale } from './Scale.tsx'
import { startSession, type Keep, type Values } from './session.ts'
import { endsOf, textsOf, wordingFor, type ScoreQuestion } from './wording.ts'

const ANNOUNCED_AFTER_MS = 100
const MARKED_MS = 200
const THANKS_MS = 4000

export type PromptRequest = Omit<ExtrasRequest, 'steps'> & {
  keep: Keep
  startExtras: typeof startExtras | undefined
}

/**
 * Shows a survey's questions one after the other, then thanks, and saves at each step.
 *
 * @returns what takes the prompt away
 */
export function openPrompt({ keep, startExtras, ...request }: PromptRequest): () => void {
  const { survey, response, locales, strings } = request
  const { questions, thanks, appearance } = survey
  const steps = { finish, draft, draw, go, close }
  const extras = startExtras?.({ jsx, jsxs, Fragment, Scale }, { ...request, steps })
  const [root, target, remove] = openHost(strings.dir, appearance.accent, dismiss, extras?.mount)
  let step = 0
  let answers: Values = extras ? extras.given : {}
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
    render(
      <Card
        step={step}
        wording={wording()}
        accent={getComputedStyle(root.host).color}
        closeLabel={strings.close}
        onClose={dismiss}
      >
        {extras ? extras.draw(step, plainBody, answers) : plainBody()}
      </Card>,
      target,
    )
  }

  function plainBody() {
    const question = questions[step]
    if (!question)
      return (
        <span class="check" aria-hidden="true">
          ✓
        </span>
      )
    const { id, kind } = question
    const given = answers[id] as never
    return kind === 'text' ? (
      <Comment
        strings={strings}
        given={given}
        onDraft={(text) => draft({ [id]: text })}
        onSend={(text) => finish(text ? { [id]: text } : undefined)}
      />
    ) : (
      <Scale
        kind={kind as Metric}
        given={given}
        ends={endsOf(question as ScoreQuestion, locales, strings)}
        onChoose={(score) => finish({ [id]: score }, MARKED_MS)}
      />
    )
  }

  function wording() {
    const question = questions[step]
    const npsId = questions.find(({ kind }) => kind === 'nps')?.id ?? ''
    const { text, lang } = wordingFor(question ? textsOf(question, answers[npsId]) : thanks, locales)
    return { text: extras ? extras.fill(text) : text, lang }
  }

  function draft(values: Values): void {
    answers = { ...answers, ...values }
    save('started', values)
  }

  function finish(values?: Values, restMs?: number): void {
    answers = { ...answers, ...values }
    const next = extras ? extras.next(step, answers) : step + 1
    if (values || !questions[next]) save(questions[next] ? 'started' : 'completed', values, !!values)
    if (restMs) timer = setTimeout(() => go(next), restMs)
    else go(next)
  }

  function go(to: number): void {
    if (!root.isConnected) return
    step = to
    try {
      draw()
    } catch {
      return close()
    }
    root.querySelector('h2')!.focus()
    if (!questions[step] && !extras?.stays) timer = setTimeout(leave, THANKS_MS)
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
