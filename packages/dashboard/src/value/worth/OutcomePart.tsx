import type { ValueResult } from '@innerloop/collector'
import { Figure } from '../Figure.tsx'
import { Part } from '../Part.tsx'
import { pText } from '../p-text.ts'
import { ValueTable } from '../ValueTable.tsx'
import { valueWords } from '../words.ts'

const words = valueWords.outcomes

export function OutcomePart({ result }: { result: ValueResult }) {
  const { outcomes, lifetime } = result
  const { columns } = words
  const isKnown = result.facts.some(({ fact }) => fact === 'churnedAt')
  if (!isKnown) return <Part title={words.title} sentence={words.unknown} />
  return (
    <Part title={words.title} sentence={sentenceOf(result)} method={words.method}>
      <ValueTable
        label={words.title}
        columns={[
          columns.class,
          columns.left,
          columns.year,
          columns.worth,
          columns.lifetime,
          columns.discounted,
        ]}
        rows={outcomes.toReversed().map((one) => ({
          key: one.class,
          cells: [
            valueWords.classes[one.class],
            <Figure
              key="left"
              value={one.churn.share}
              interval={one.churn.interval}
              n={one.churn.n}
              write={valueWords.percent}
            />,
            orUnknown(one.churnPerYear, valueWords.percent),
            <Figure key="worth" {...one.worth} write={valueWords.amount} />,
            orUnknown(one.lifetime, valueWords.amount),
            orUnknown(one.lifetimeDiscounted, valueWords.amount),
          ],
        }))}
      />
      <p>
        {lifetime
          ? `${words.ratio(
              valueWords.times(lifetime.ratio),
              valueWords.times(lifetime.interval.low),
              valueWords.times(lifetime.interval.high),
            )} ${words.range[lifetime.verdict](rangeText(lifetime.range))}`
          : words.noRatio}
      </p>
    </Part>
  )
}

function sentenceOf({ churn }: ValueResult): string {
  if (!churn?.relativeRisk || churn.verdict === 'cannot-tell') return words.same
  const { ratio, low, high } = churn.relativeRisk
  const numbers = [ratio, low, high].map(valueWords.times) as [string, string, string]
  const says = churn.verdict === 'higher' ? words.higher(...numbers) : words.lower(...numbers)
  return `${says} ${words.p(pText(churn.p))}`
}

function orUnknown(value: number | null, write: (value: number) => string): string {
  return value === null ? valueWords.unknown : write(value)
}

function rangeText({ low, high }: { low: number; high: number }): string {
  return valueWords.between(valueWords.times(low), valueWords.times(high))
}
