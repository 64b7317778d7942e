import type { Assumption } from '@innerloop/collector'
import { useState } from 'preact/hooks'
import { useDesk } from '../../frame/desk.ts'
import { Part } from '../Part.tsx'
import { ValueTable } from '../ValueTable.tsx'
import { valueWords } from '../words.ts'
import { AssumptionSheet } from './AssumptionSheet.tsx'

const words = valueWords.assumptions

type Props = { assumptions: readonly Assumption[]; onChanged: () => void }

export function AssumptionsPart({ assumptions, onChanged }: Props) {
  const { may } = useDesk()
  const [edited, setEdited] = useState<Assumption>()
  const mayWrite = may('programme:write')
  return (
    <Part title={words.title} sentence={words.lede}>
      <ValueTable
        label={words.title}
        columns={[
          words.columns.what,
          words.columns.value,
          words.columns.source,
          ...(mayWrite ? [words.columns.change] : []),
        ]}
        words={[2]}
        rows={assumptions.map((one) => ({
          key: one.id,
          cells: [
            <>
              {valueWords.claims.names[one.id] ?? one.name}
              {one.note && (
                <>
                  <br />
                  <span class="quiet">{words.notes[one.id] ?? one.note}</span>
                </>
              )}
            </>,
            valueText(one),
            <>
              <span class={one.basis === 'measured' ? 'badge badge-good' : 'badge'}>
                {words.bases[one.basis]}
              </span>{' '}
              {one.source}
            </>,
            ...(mayWrite
              ? [
                  <button key="change" type="button" class="link no-print" onClick={() => setEdited(one)}>
                    {words.change}
                    <span class="unseen"> {valueWords.claims.names[one.id] ?? one.name}</span>
                  </button>,
                ]
              : []),
          ],
        }))}
      />
      {edited && (
        <AssumptionSheet
          assumption={edited}
          onClose={() => setEdited(undefined)}
          onSaved={() => {
            setEdited(undefined)
            onChanged()
          }}
        />
      )}
    </Part>
  )
}

function valueText({ low, high, unit }: Assumption): string {
  const range =
    high === undefined ? valueWords.amount(low) : `${valueWords.amount(low)} – ${valueWords.amount(high)}`
  return unit === 'percent' ? `${range}%` : words.times(range)
}
