import { type Step, STEPS, type Steps } from './steps.ts'

export type Status = 'idea' | Step

/** The last step that was taken by a day. */
export function statusOf(steps: Steps, today: string): Status {
  return STEPS.findLast((step) => steps[step] !== undefined && steps[step] <= today) ?? 'idea'
}

/** Whether somebody is to work on it. */
export function isUnderWay(status: Status): boolean {
  return status !== 'idea' && status !== 'closed'
}
