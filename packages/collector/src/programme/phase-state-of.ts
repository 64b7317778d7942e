import type { Phase } from './phase.ts'

export type PhaseState = 'ahead' | 'running' | 'late' | 'done'

/** A phase is done when all its gates are met, whatever its dates say; without gates, when it is over. */
export function phaseStateOf({ from, until, gates }: Phase, today: string): PhaseState {
  const isMet = gates.every(({ metOn }) => metOn !== undefined && metOn <= today)
  if (gates.length > 0 ? isMet : until < today) return 'done'
  if (until < today) return 'late'
  return from > today ? 'ahead' : 'running'
}
