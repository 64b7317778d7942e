import { contrastOf } from '../../statistics/contrast.ts'
import { FEWEST } from '../describe-difference.ts'
import type { HandOff, Summary } from './journey-report.ts'
import { meanLevel } from './level.ts'
import type { Measured } from './moment-of.ts'

/** Touchpoints of one kind together, each counting alike: by channel, by what is experienced. */
export function summariesOf(
  all: readonly Measured[],
  keyOf: (measured: Measured) => string | null,
): Summary[] {
  const groups = Map.groupBy(all, keyOf)
  return [...groups]
    .flatMap(([key, its]) => (key === null ? [] : [{ key, its }]))
    .map(({ key, its }) => ({ key, touchpoints: its.length, ...meanLevel(momentsOf(its), 'alike') }))
    .sort((a, b) => b.n - a.n || (a.key < b.key ? -1 : 1))
}

/** Where one team hands the customer over to another, and whether it is worse behind it. */
export function handOffsIn(all: readonly Measured[]): HandOff[] {
  return all.slice(1).flatMap((next, index) => {
    const before = all[index]!
    const [from, to] = [before.moment.team, next.moment.team]
    if (from === null || to === null || from === to) return []
    return [
      {
        from: { touchpoint: before.moment.touchpoint, team: from },
        to: { touchpoint: next.moment.touchpoint, team: to },
        ...changeFrom(before, next),
      },
    ]
  })
}

function changeFrom(before: Measured, next: Measured): Pick<HandOff, 'difference' | 'interval' | 'verdict'> {
  const sides = momentsOf([next, before])
  if (sides.length < 2 || sides.some(({ n }) => n < FEWEST))
    return { difference: null, interval: null, verdict: 'cannot-tell' }
  const { value, interval } = contrastOf(sides, [1, -1])
  const verdict = interval.high < 0 ? 'drop' : interval.low > 0 ? 'rise' : 'cannot-tell'
  return { difference: value, interval, verdict }
}

export function momentsOf(all: readonly Measured[]) {
  return all.flatMap(({ told }) => (told ? [told.moments] : []))
}
