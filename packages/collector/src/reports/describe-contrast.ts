import type { Metric } from '@innerloop/shared/scale-of'
import type { Judged } from './judged.ts'
import type { Estimate } from './score-report.ts'

const NAMES = { nps: 'NPS', csat: 'CSAT', ces: 'CES' }
const UNITS = { nps: ' points', csat: ' percentage points', ces: '' }

export type Told = Judged & { metric: Metric; name: string; of: Estimate; than: string; other: Estimate }

/** A row in words, with both n, the interval of the difference and the adjusted test. */
export function describeContrast({ metric, name, of, than, other, contrast, holm, verdict }: Told): string {
  if (contrast === null || holm === null) {
    const scarce = [`${name} has ${of.n}`, `${than} ${other.n}`].join(' and ')
    return `We cannot tell yet whether ${name} differs from ${than}: each needs at least 5 answers, and ${scarce}.`
  }
  const { difference, interval } = contrast
  const write = (value: number) => value.toFixed(metric === 'ces' ? 2 : 1).replace('-', '−')
  const amount = `${write(Math.abs(difference))}${UNITS[metric]} ${difference < 0 ? 'lower' : 'higher'}`
  const sides = `in ${name} (n = ${of.n}) than in ${than} (n = ${other.n})`
  const evidence = `95% interval ${write(interval.low)} to ${write(interval.high)}; p ${written(holm)} after adjusting for all rows`
  if (verdict !== 'cannot-tell') return `${NAMES[metric]} is ${amount} ${sides}; ${evidence}.`
  return `We cannot tell yet whether ${name} differs from ${than}: ${NAMES[metric]} is ${amount} ${sides}; ${evidence}, so chance alone could have made it.`
}

function written(p: number): string {
  return p < 0.001 ? '< 0.001' : `= ${p.toFixed(3)}`
}
