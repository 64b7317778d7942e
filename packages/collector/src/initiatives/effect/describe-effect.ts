import type { Metric } from '@innerloop/shared/scale-of'
import type { EffectReport } from './effect-report.ts'

type Told = Pick<
  EffectReport,
  | 'metric'
  | 'stage'
  | 'design'
  | 'difference'
  | 'interval'
  | 'early'
  | 'verdict'
  | 'reason'
  | 'until'
  | 'toTell'
> & {
  /** Answers on the side that it is compared with, and after the launch. */
  n: { base: number; after: number }
}

const NAMES = { nps: 'NPS', csat: 'CSAT', ces: 'CES' }
const UNITS = { nps: ' points', csat: ' percentage points', ces: '' }

/** The verdict in one or two sentences. */
export function describeEffect(told: Told): string {
  const { metric, stage, reason, until, verdict, difference } = told
  switch (reason) {
    case 'no-measure':
      return 'We cannot tell: nobody has said yet how it is to be measured.'
    case 'not-launched':
      return 'We cannot tell yet: it is not launched.'
    case 'settling':
      return 'We cannot tell yet: customers do not meet the change yet.'
    case 'too-few':
      return `We cannot tell: each side needs 10 answers (it has ${told.n.base} and ${told.n.after}).${moreOf(told)}`
    default:
  }
  if (difference === null)
    return `We cannot tell yet: it is measured until ${until}; ${told.n.after} answers so far.${moreOf(told)}`
  const figures = `${NAMES[metric]} ${amountOf(told)}`
  if (verdict !== 'cannot-tell')
    return stage === 'measured'
      ? `It worked ${verdict === 'higher' ? 'for the better' : 'for the worse'}: ${figures}.`
      : `Already clear before its end, however often one looks: ${figures}.`
  return stage === 'measured'
    ? `We cannot tell whether it did anything: ${figures}; chance alone could have made it.${moreOf(told)}`
    : `We cannot tell yet: it is measured until ${until}. So far: ${figures}.${moreOf(told)}`
}

function amountOf({ metric, difference, interval, early, stage, n, design }: Told): string {
  const write = (value: number) => written(metric, value)
  const shown = (stage === 'measured' ? interval : (early ?? interval))!
  const against = {
    'before-after': 'than before',
    'difference-in-differences': 'than before, less what its control did',
    'held-out': 'than those held out',
  }[design]
  const direction = difference! < 0 ? 'lower' : 'higher'
  return `${write(Math.abs(difference!))}${UNITS[metric]} ${direction} ${against} (95% interval ${write(shown.low)} to ${write(shown.high)}; n = ${n.base} and ${n.after})`
}

function moreOf({ metric, toTell }: Told): string {
  if (!toTell) return ''
  const points = `${written(metric, toTell.points)}${UNITS[metric]}`
  if (toTell.days === null)
    return toTell.smallest === null
      ? ''
      : ` A difference of ${points} cannot be told from so little before it; the smallest that can is ${written(metric, toTell.smallest)}.`
  if (toTell.days === 0) return ''
  return ` To tell a difference of ${points} takes about ${toTell.answers} more answers: ${toTell.days} days at the present pace.`
}

function written(metric: Metric, value: number): string {
  return value.toFixed(metric === 'ces' ? 2 : 1).replace('-', '−')
}
