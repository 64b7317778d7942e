import type { ComponentChildren } from 'preact'
import type { Strings } from '../../locales/strings.ts'
import type { ExtrasRequest, Lent } from '../extras.ts'
import type { Values } from '../session.ts'
import type { Asked, Tell } from './asked.ts'
import { stepsFrom } from './next-step.ts'
import { Logo } from './Logo.tsx'
import { Progress } from './Progress.tsx'
import { QuestionBody } from './QuestionBody.tsx'
import { snooze } from './snooze.ts'
import { valueToSend } from './value-to-send.ts'

const MARKED_MS = 200

type Needs = ExtrasRequest & Pick<Lent, 'Scale'> & { words: Strings; tell: Tell }

/** Draws each question with the ways on, back and out that the survey offers. */
export function startSteps({ Scale, words, tell, ...request }: Needs) {
  const { survey, steps } = request
  const { questions, appearance } = survey
  /** The questions really seen, up to this one. */
  const path: number[] = []
  let isLeaving = false
  let isRefused = false
  let logoFailed = false

  return (step: number, answers: Values): ComponentChildren => {
    if (path.at(-1) !== step) {
      path.push(step)
      isLeaving = isRefused = false
    }
    const question = questions[step]!
    const isFirst = path.length === 1
    const isNeeded = isFirst || !!question.required
    const value = valueToSend(question, answers)
    const asked: Asked = {
      question,
      answers,
      words,
      tell,
      isNeeded,
      complaint: isRefused ? { 'aria-invalid': true, 'aria-describedby': 'error' } : {},
      draft(values) {
        isRefused = false
        steps.draft(values)
        steps.draw()
      },
      send() {
        if (value || !isNeeded) return leave(value)
        isRefused = true
        steps.draw()
      },
      choose: (values) => leave(values, MARKED_MS),
    }
    const { logo } = appearance
    return (
      <>
        {logo && !logoFailed && (
          <Logo url={logo.url} alt={logo.alt && tell(logo.alt)} onFail={() => (logoFailed = true)} />
        )}
        {survey.steps?.progress && (
          <Progress step={path.length} steps={path.length - 1 + stepsFrom(questions, step)} words={words} />
        )}
        <QuestionBody
          Scale={Scale}
          asked={asked}
          isLeaving={isLeaving}
          isAnswered={value !== undefined}
          onSkip={() => leave()}
          onBack={!isFirst && survey.steps?.back ? back : undefined}
          onLater={isFirst && survey.snoozeDays ? later : undefined}
        />
      </>
    )
  }

  function leave(values?: Values, restMs?: number): void {
    if (isLeaving) return
    isLeaving = true
    steps.finish(values, restMs)
    if (restMs) steps.draw()
  }

  function back(): void {
    if (isLeaving) return
    path.pop()
    isRefused = false
    steps.go(path.at(-1)!)
  }

  function later(): void {
    if (isLeaving) return
    snooze(request)
    steps.close()
  }
}
