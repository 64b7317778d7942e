// Who was asked and did not answer may think otherwise: groups are told apart by how readily they answer.

import { compareShares } from '../../statistics/compare-shares.ts'
import { wilson } from '../../statistics/wilson.ts'
import { type Contrast, FEWEST_IN_TABLE } from '../contrast-of.ts'
import { judgeTogether } from '../judged.ts'
import type { AnsweringReport, Rate } from './answering-report.ts'

export type Asked = { value: string; shown: number; answered: number }

/** @param asked values that each prompt has just one of */
export function ratesOf(asked: readonly Asked[]): Pick<AnsweringReport, 'all' | 'values' | 'tested'> {
  const all = asked.reduce(
    (sum, { shown, answered }) => ({ shown: sum.shown + shown, answered: sum.answered + answered }),
    {
      shown: 0,
      answered: 0,
    },
  )
  const restOf = ({ shown, answered }: Asked) => ({ n: all.shown - shown, hits: all.answered - answered })
  const judged = judgeTogether(
    asked.map((one): Contrast | null => {
      const [own, rest] = [{ n: one.shown, hits: one.answered }, restOf(one)]
      if (Math.min(own.n, rest.n) < FEWEST_IN_TABLE) return null
      const { difference, interval, p } = compareShares(rest, own)
      return {
        difference: 100 * difference,
        interval: { low: 100 * interval.low, high: 100 * interval.high },
        p,
        test: 'shares',
      }
    }),
  )
  return {
    all: rateOf(all),
    values: asked.map((one, at) => {
      const row = { value: one.value, ...rateOf(one), ...judged[at]! }
      return { ...row, sentence: sentenceOf(row) }
    }),
    tested: judged.filter(({ contrast }) => contrast !== null).length,
  }
}

function rateOf({ shown, answered }: Pick<Asked, 'shown' | 'answered'>): Rate {
  if (shown === 0) return { shown, answered, rate: null }
  const { low, share, high } = wilson(answered, shown)
  return { shown, answered, rate: { value: 100 * share, low: 100 * low, high: 100 * high } }
}

type Row = Omit<AnsweringReport['values'][number], 'sentence'>

function sentenceOf({ value, shown, rate, contrast, holm, verdict }: Row): string {
  if (contrast === null || holm === null || rate === null)
    return `We cannot tell yet whether ${value} answers as readily as all others: it takes 5 prompts on each side, and ${value} has ${shown}.`
  const amount = `${Math.abs(contrast.difference).toFixed(1)} percentage points`
  const evidence = `${rate.value.toFixed(1)}% of ${shown}; 95% interval of the difference ${contrast.interval.low.toFixed(1)} to ${contrast.interval.high.toFixed(1)}; p = ${holm.toFixed(3)} after adjusting for all rows`
  if (verdict === 'cannot-tell')
    return `We cannot tell that ${value} answers otherwise than all others (${evidence}).`
  return `${value} answers ${verdict === 'higher' ? 'more' : 'less'} readily than all others by ${amount} (${evidence}): what the silent ones think is less well known there.`
}
