import type { AttentionResult } from '@innerloop/collector'
import { useState } from 'preact/hooks'
import { WorkedOut } from '../../analyses/WorkedOut.tsx'
import { useDesk } from '../../frame/desk.ts'
import { Loaded } from '../../frame/Loaded.tsx'
import { useResource } from '../../frame/use-resource.ts'
import { formatWhole } from '../../words/format.ts'
import { ago } from '../../words/ago.ts'
import { useNow } from '../../answers/use-now.ts'
import { Part } from '../Part.tsx'
import { ValueTable } from '../ValueTable.tsx'
import { valueWords } from '../words.ts'
import { AskThem } from './AskThem.tsx'
import { modelText, reasonText } from './risk-text.ts'

const words = valueWords.attention
const TICK_MS = 60_000
const FIRST = 15

/** Customers by name: who may leave, and who could be won. */
export function AttentionTab({ days }: { days: number }) {
  const { api } = useDesk()
  const found = useResource(`attention ${days}`, async (signal) => {
    return (await api.call('GET /v1/analyses/attention', { signal, query: { days } })).data
  })
  const again = async () => {
    await api.call('POST /v1/analyses/attention/run', { query: { days } })
    found.reload()
  }
  return (
    <Loaded of={found}>
      {(data) => (
        <div class="stack value-page">
          <WorkedOut of={data} reload={found.reloadSoon} onAgain={again}>
            {(result) => <People result={result} />}
          </WorkedOut>
        </div>
      )}
    </Loaded>
  )
}

function People({ result }: { result: AttentionResult }) {
  return (
    <>
      <AtRisk result={result} />
      <Opportunities result={result} />
    </>
  )
}

function AtRisk({ result: { model, atRisk, scored } }: { result: AttentionResult }) {
  const isFitted = model.basis === 'fitted'
  const [isAll, setAll] = useState(false)
  return (
    <Part
      title={words.risk}
      sentence={scored === 0 ? words.noRisk : words.riskSays(atRisk.length, scored)}
      method={words.riskMethod}
    >
      <p class={isFitted ? 'quiet' : 'notice-text'}>{modelText(model)}</p>
      {atRisk.length > 0 && (
        <ValueTable
          label={words.risk}
          columns={[words.customer, isFitted ? words.likely : words.order, words.worth, words.why]}
          words={[3]}
          rows={atRisk.slice(0, isAll ? undefined : FIRST).map(({ personId, risk, worth, reasons }) => ({
            key: personId,
            cells: [
              <Customer key="id" id={personId} />,
              isFitted ? valueWords.percent(risk) : formatWhole(100 * risk),
              worth === null ? valueWords.unknown : valueWords.amount(worth),
              reasons.map(reasonText).join(' · ') || valueWords.unknown,
            ],
          }))}
        />
      )}
      {atRisk.length > FIRST && !isAll && (
        <p class="no-print">
          <button type="button" class="link" onClick={() => setAll(true)}>
            {words.all(atRisk.length)}
          </button>
        </p>
      )}
    </Part>
  )
}

function Opportunities({ result: { opportunities, usageDrops, silent } }: { result: AttentionResult }) {
  const now = useNow(TICK_MS)
  const counts = [
    usageDrops === null ? words.dropsUnknown : words.drops(usageDrops),
    silent === null ? words.silentUnknown : words.silent(silent),
  ]
  return (
    <Part title={words.opportunities} sentence={counts.join(' ')} method={words.opportunityMethod}>
      <AskThem />
      {opportunities.length > 0 && (
        <ValueTable
          label={words.opportunities}
          columns={[words.customer, words.what, words.worth, words.usage, words.answered]}
          words={[1]}
          rows={opportunities.map(({ personId, kind, worth, usageChange, answeredAt }) => ({
            key: `${kind} ${personId}`,
            cells: [
              <Customer key="id" id={personId} />,
              words.kinds[kind],
              worth === null ? valueWords.unknown : valueWords.amount(worth),
              usageChange === null ? valueWords.unknown : `${formatWhole(usageChange)}%`,
              answeredAt === null ? words.never : ago(answeredAt, now),
            ],
          }))}
        />
      )}
    </Part>
  )
}

function Customer({ id }: { id: string }) {
  return <a href={`/people/${encodeURIComponent(id)}`}>{id}</a>
}
