import type { ValueResult } from '@innerloop/collector'
import { valueWords as words } from '../words.ts'

type Given = Pick<ValueResult, 'classes' | 'churn' | 'facts' | 'worthIs'>

/** What promoters bring beside detractors, and whether detractors leave: as far as it can be told. */
export function headlineOf({ classes, churn, facts, worthIs }: Given): string {
  return words.sentence.join(worthOf({ classes, worthIs }), leftOf({ churn, facts }))
}

function worthOf({ classes, worthIs }: Pick<Given, 'classes' | 'worthIs'>): string {
  const [detractor, promoter] = ['detractor', 'promoter'].map((name) =>
    classes.find((one) => one.class === name),
  )
  const [low, high] = [detractor, promoter].map((one) => (worthIs ? one?.[worthIs] : undefined))
  if (!worthIs || !low?.interval || !high?.interval || !low.value) return words.sentence.noWorth
  const isTold = high.interval.low > low.interval.high || high.interval.high < low.interval.low
  if (!isTold || low.value <= 0) return words.sentence.sameWorth
  return words.sentence.worth(words.times(high.value! / low.value), words.worthIs[worthIs])
}

function leftOf({ churn, facts }: Pick<Given, 'churn' | 'facts'>): string {
  if (!facts.some(({ fact }) => fact === 'churnedAt')) return words.sentence.leftUnknown
  if (!churn || !churn.relativeRisk || churn.verdict === 'cannot-tell') return words.sentence.leftSame
  const ratio = words.times(churn.relativeRisk.ratio)
  return churn.verdict === 'higher' ? words.sentence.left(ratio) : words.sentence.leftLess(ratio)
}
