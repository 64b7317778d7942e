// What can be done about a case as far as it has come; what would be refused is not offered.

import type { WholeCase } from '@innerloop/collector'

export type ActName =
  'attempt' | 'resolve' | 'assign' | 'handOver' | 'note' | 'coach' | 'reopen' | 'verify' | 'carry' | 'give'

/** In the order in which they are likeliest. */
export function actsFor({
  state,
  mayCoach,
  gestures,
}: Pick<WholeCase, 'state' | 'mayCoach' | 'gestures'>): ActName[] {
  const always: ActName[] = [
    ...(gestures ? (['give'] as const) : []),
    'note',
    ...(mayCoach ? (['coach'] as const) : []),
    'carry',
  ]
  if (state === 'resolved') return ['verify', 'reopen', ...always]
  if (state === 'verified') return ['reopen', ...always]
  return ['attempt', 'resolve', 'assign', 'handOver', ...always]
}

/** Whether somebody tried to reach the customer since the case was opened, or opened again. */
export function isTried({ events }: Pick<WholeCase, 'events'>): boolean {
  const since = events.findLastIndex(({ kind }) => kind === 'reopened' || kind === 'opened')
  return events.slice(since).some(({ kind }) => kind === 'attempted')
}
