import type { ComponentChildren } from 'preact'
import type { Problem } from '../api/api-problem.ts'
import './controls.css'

type Props = {
  submit: string
  isBusy?: boolean
  problem?: Problem | null
  /** Told after it was done. */
  done?: string | undefined
  onSubmit: () => unknown
  /** Beside the button. */
  besides?: ComponentChildren
  children: ComponentChildren
}

/** Fields and one button; what was refused is said above it. */
export function Form({ submit, isBusy = false, problem, done, onSubmit, besides, children }: Props) {
  return (
    <form
      class="form"
      onSubmit={(event) => {
        event.preventDefault()
        if (!isBusy) onSubmit()
      }}
    >
      {children}
      <ActionProblem problem={problem ?? null} />
      <div class="buttons">
        <button type="submit" aria-disabled={isBusy}>
          {submit}
        </button>
        {besides}
        <span role="status" class="quiet">
          {done}
        </span>
      </div>
    </form>
  )
}

export function ActionProblem({ problem }: { problem: Problem | null }) {
  return (
    <div role="alert">
      {problem && (
        <p class="notice-text">
          <strong>{problem.title}.</strong> {problem.detail}
        </p>
      )}
    </div>
  )
}
