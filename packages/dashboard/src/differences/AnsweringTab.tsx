import type { AnsweringReport } from '@innerloop/collector'
import { useDesk } from '../frame/desk.ts'
import { Empty } from '../frame/Empty.tsx'
import { Loaded } from '../frame/Loaded.tsx'
import { useResource } from '../frame/use-resource.ts'
import { FiguresTable } from '../page/FiguresTable.tsx'
import { formatShare, formatTenths } from '../words/format.ts'
import { ByDimension } from './ByDimension.tsx'
import { How } from './How.tsx'
import { differenceWords } from './words.ts'

const { answering: words, change, rate, p, ...others } = differenceWords

/** Who was asked and who answered, and the score as if everybody had answered alike. */
export function AnsweringTab() {
  return <ByDimension tab="answering">{(dimension) => <Answering dimension={dimension} />}</ByDimension>
}

function Answering({ dimension }: { dimension: string }) {
  const { api } = useDesk()
  const report = useResource(`answering ${dimension}`, async (signal) => {
    return (await api.call('GET /v1/reports/answering', { query: { dimension }, signal })).data
  })
  return <Loaded of={report}>{(found) => <Rates report={found} />}</Loaded>
}

function Rates({ report: { dimension, all, values, weighted } }: { report: AnsweringReport }) {
  if (values.length === 0) return <Empty title={others.none}>{others.noneHow}</Empty>
  return (
    <div class="stack">
      <p class="told">{words.all(all)}</p>
      <FiguresTable
        title={dimension.name}
        columns={words.columns}
        rows={values.map(({ value, shown, answered, rate: found, contrast, holm, verdict }) => [
          value,
          shown,
          answered,
          rate(found),
          change('csat', contrast),
          p(holm),
          words.verdicts[verdict],
        ])}
      />
      <section class="stack">
        <h2>{words.weighted}</h2>
        <p>{weighted ? words.told(weighted) : words.noShares}</p>
      </section>
      {weighted && (
        <FiguresTable
          title={weighted.source}
          columns={words.weightedColumns}
          rows={weighted.groups.map(({ value, n, share, stated, weight }) => [
            value,
            n,
            formatShare(share, 1),
            formatShare(stated, 1),
            weight === null ? '–' : formatTenths(weight),
          ])}
        />
      )}
      <How lines={words.how} />
    </div>
  )
}
