import { addDays } from '../../counts/add-days.ts'

type Span = { from: string; to: string }

/**
 * Two spans of as many days each, the later one with its last day: as many weekends on either side, where they are weeks.
 *
 * @example spansUntil('2026-11-22', 7).last // { from: '2026-11-16', to: '2026-11-22' }
 */
export function spansUntil(to: string, days: number): { before: Span; last: Span } {
  return {
    before: { from: addDays(to, 1 - 2 * days), to: addDays(to, -days) },
    last: { from: addDays(to, 1 - days), to },
  }
}
