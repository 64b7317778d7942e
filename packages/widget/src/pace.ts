// A person is left alone after answering, declining, or merely seeing a prompt; the longest rest counts.

import type { Pace, Survey } from '@innerloop/shared'
import type { History, Outcome } from './history.ts'

const DAY_MS = 86_400_000

const RESTS = {
  answered: 'afterAnswerDays',
  declined: 'afterDeclineDays',
  asked: 'afterDisplayDays',
} as const satisfies Record<Outcome, keyof Pace>

export type Rest = { reason: `${Outcome}-recently`; pacedBy: string; until: string }
type Circumstances = { history: History; pace: Pace; now: number }

/** An instant after `now` comes from a clock that was set back, and counts as now. */
export function restOf(survey: Survey, { history, pace, now }: Circumstances): Rest | undefined {
  let longest: Rest | undefined
  let end = now
  for (const pacedBy in history)
    for (const [outcome, at] of Object.entries(history[pacedBy]!) as [Outcome, number][]) {
      const days = RESTS[outcome]
      const rest = Math.max(pace[days], pacedBy === survey.id ? survey.pace[days] : 0)
      const until = Math.min(at, now) + rest * DAY_MS
      if (until <= end) continue
      end = until
      longest = { reason: `${outcome}-recently`, pacedBy, until: new Date(until).toISOString() }
    }
  return longest
}
