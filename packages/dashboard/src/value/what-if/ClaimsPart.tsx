import type { Assumption, ValueResult } from '@innerloop/collector'
import { Part } from '../Part.tsx'
import { ValueTable } from '../ValueTable.tsx'
import { valueWords } from '../words.ts'
import { claimsOn } from './claims-on.ts'

const words = valueWords.claims

/** What others claim, applied to one's own figures, beside what was measured. */
export function ClaimsPart({
  result,
  assumptions,
}: {
  result: ValueResult | null
  assumptions: readonly Assumption[]
}) {
  const rows = result ? claimsOn(result, assumptions) : []
  if (rows.length === 0) return null
  return (
    <Part title={words.title} sentence={words.lede}>
      <ValueTable
        label={words.title}
        columns={[words.columns.claim, words.columns.would, words.columns.measured, words.columns.source]}
        words={[2, 3]}
        rows={rows.map(({ assumption, would, measured }) => ({
          key: assumption.id,
          cells: [
            words.names[assumption.id] ?? assumption.name,
            would.map(valueWords.amount).join(' – '),
            measured === null
              ? words.notMeasured
              : words.measured(valueWords.percent(measured.low), valueWords.percent(measured.high)),
            `${valueWords.assumptions.bases[assumption.basis]}: ${assumption.source}`,
          ],
        }))}
      />
    </Part>
  )
}
