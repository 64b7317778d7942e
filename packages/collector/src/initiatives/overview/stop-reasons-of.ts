// Too many initiatives are as good as none: which of them may be stopped, and why.

import { wilson } from '../../statistics/wilson.ts'
import type { Initiative } from '../initiative.ts'
import { statusOf } from '../status-of.ts'
import type { ListedInitiative, StopReason } from './initiatives-report.ts'

type Judged = {
  initiative: Initiative
  effect: ListedInitiative['effect']
  /** Cases of the last 90 days, and of the 90 days before; null where it came from nothing that goes on. */
  evidence: { before: number; now: number } | null
  today: string
}

export function stopReasonsOf({ initiative, effect, evidence, today }: Judged): StopReason[] {
  const status = statusOf(initiative.steps, today)
  if (status === 'closed') return []
  return [
    ...(initiative.course === 'stop' ? [{ kind: 'stated' as const }] : []),
    ...ofEffect(effect),
    // Once it is launched, fewer cases are what it is for.
    ...(status === 'launched' || status === 'measured' ? [] : ofEvidence(evidence)),
  ]
}

function ofEffect(effect: ListedInitiative['effect']): StopReason[] {
  if (!effect || effect.difference === null || effect.interval === null) return []
  const { stage, verdict, difference, interval, expected } = effect
  if (verdict === 'lower') return [{ kind: 'worse', difference, interval }]
  if (stage !== 'measured') return []
  if (expected?.verdict === 'below')
    return [{ kind: 'below-expected', expected: expected.points, difference, interval }]
  return verdict === 'cannot-tell' ? [{ kind: 'no-effect', difference, interval }] : []
}

/**
 * There are fewer cases than there were, by more than chance makes: of all of both spans, surely less than half are new.
 *
 * @see of two Poisson counts of equal spans, the first given both is binomial with one half; Wilson's interval of it
 */
function ofEvidence(evidence: Judged['evidence']): StopReason[] {
  if (!evidence) return []
  const { before, now } = evidence
  if (now === 0) return [{ kind: 'no-evidence', before, now }]
  return wilson(now, before + now).high < 0.5 ? [{ kind: 'shrinking', before, now }] : []
}
