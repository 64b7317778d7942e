import type { Metric } from '@innerloop/shared/scale-of'
import type { Difference } from './difference-of.ts'
import type { DifferenceReport, Side } from './difference-report.ts'

/** With fewer on a side, no difference is told. */
export const FEWEST = 10

type Compared = { metric: Metric; a: Side; b: Side; found: Difference | undefined }

const NAMES = { nps: 'NPS', csat: 'CSAT', ces: 'CES' }

/** @returns the verdict, and it all in words */
export function describeDifference(compared: Compared): Pick<DifferenceReport, 'verdict' | 'sentence'> {
  const { a, b, found } = compared
  const scarce = [a, b].filter(({ n }) => n < FEWEST).map(({ name, n }) => `${name} has ${n}`)
  if (scarce.length > 0 || !found) {
    const sentence = `We cannot tell yet: each side needs at least ${FEWEST} answers, and ${scarce.join(', ')}.`
    return { verdict: 'cannot-tell', sentence }
  }
  const { low, high } = found.interval
  if (low > 0 || high < 0) {
    const verdict = low > 0 ? 'higher' : 'lower'
    return { verdict, sentence: `${amountOf(compared, found)}.` }
  }
  const doubt = 'We cannot tell yet whether there is a difference: chance alone could have made it.'
  return { verdict: 'cannot-tell', sentence: `${amountOf(compared, found)}. ${doubt}` }
}

function amountOf({ metric, a, b }: Compared, { difference, interval }: Difference): string {
  const write = (value: number) => numberOf(metric, value)
  const sideOf = ({ name, n, score }: Side) => `${name} (${write(score!)}, n = ${n})`
  const relation =
    difference === 0
      ? 'the same in'
      : `${write(Math.abs(difference))}${UNITS[metric]} ${difference > 0 ? 'higher' : 'lower'} in`
  const between = `95% interval of the difference: ${write(interval.low)} to ${write(interval.high)}`
  return `${NAMES[metric]} is ${relation} ${sideOf(b)} ${difference === 0 ? 'as' : 'than'} in ${sideOf(a)}; ${between}`
}

const UNITS = { nps: ' points', csat: ' percentage points', ces: '' }

function numberOf(metric: Metric, value: number): string {
  return value.toFixed(metric === 'ces' ? 2 : 1).replace('-', '−')
}
