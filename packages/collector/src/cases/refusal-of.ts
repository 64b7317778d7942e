import type { CaseEvent, CaseState } from '@innerloop/shared'
import type { ProblemCode } from '@innerloop/shared/problem-codes'

export type CaseRefusal = { code: ProblemCode; detail: string }

/** Of a case as far as it has come. */
export type Progress = {
  state: CaseState
  /** Whether anybody tried to reach the customer since it was opened, or opened again. */
  isTried: boolean
}

/** @param events in order, the first one `opened` */
export function progressOf(events: readonly CaseEvent[]): Progress {
  const progress: Progress = { state: 'open', isTried: false }
  for (const event of events) step(progress, event)
  return progress
}

function step(progress: Progress, event: CaseEvent): void {
  switch (event.kind) {
    case 'attempted':
      progress.isTried = true
      if (event.outcome === 'reached' && progress.state === 'open') progress.state = 'contacted'
      break
    case 'resolved':
    case 'verified':
      progress.state = event.kind
      break
    case 'reopened':
      progress.state = 'contacted'
      progress.isTried = false
  }
}

/** Why something cannot happen to a case now; undefined where it can. */
export function refusalOf(
  { state, isTried }: Progress,
  event: Pick<CaseEvent, 'kind'>,
): CaseRefusal | undefined {
  switch (event.kind) {
    case 'opened':
      return { code: 'case.not-now', detail: 'A case is opened once.' }
    case 'resolved':
      if (state === 'resolved' || state === 'verified')
        return { code: 'case.not-now', detail: 'It is resolved already. Reopen it to change how.' }
      return isTried
        ? undefined
        : { code: 'case.untried', detail: 'Record first how you tried to reach the customer.' }
    case 'verified':
      return state === 'resolved'
        ? undefined
        : { code: 'case.not-now', detail: 'Only a case that is resolved can be verified.' }
    case 'reopened':
      return state === 'resolved' || state === 'verified'
        ? undefined
        : { code: 'case.not-now', detail: 'It is open.' }
    case 'attempted':
    case 'assigned':
    case 'handed-over':
    case 'escalated':
      return state === 'resolved' || state === 'verified'
        ? { code: 'case.not-now', detail: 'It is resolved. Reopen it first.' }
        : undefined
    default:
      return undefined
  }
}
