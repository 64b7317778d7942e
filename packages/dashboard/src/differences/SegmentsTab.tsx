import type { SegmentReport } from '@innerloop/collector'
import { useState } from 'preact/hooks'
import { SelectField } from '../controls/SelectField.tsx'
import { useDesk } from '../frame/desk.ts'
import { Empty } from '../frame/Empty.tsx'
import { Loaded } from '../frame/Loaded.tsx'
import { useResource } from '../frame/use-resource.ts'
import { entries } from '../initiatives/change/entries.ts'
import type { Metric } from '../initiatives/write-amount.ts'
import { FiguresTable } from '../page/FiguresTable.tsx'
import { ByDimension } from './ByDimension.tsx'
import { How } from './How.tsx'
import { differenceWords } from './words.ts'

const { segments: words, metrics, verdicts, write, change, p, ...others } = differenceWords

/** Each value of a dimension beside all others. */
export function SegmentsTab() {
  const [metric, setMetric] = useState<Metric>('nps')
  return (
    <ByDimension
      tab="segments"
      besides={
        <SelectField
          label={others.metric}
          value={metric}
          options={entries<Metric>(metrics)}
          onChange={setMetric}
        />
      }
    >
      {(dimension) => <Segments dimension={dimension} metric={metric} />}
    </ByDimension>
  )
}

function Segments({ dimension, metric }: { dimension: string; metric: Metric }) {
  const { api } = useDesk()
  const report = useResource(`segments ${dimension} ${metric}`, async (signal) => {
    return (await api.call('GET /v1/reports/segments', { query: { dimension, metric }, signal })).data
  })
  return <Loaded of={report}>{(found) => <Table report={found} />}</Loaded>
}

function Table({ report: { metric, dimension, all, values, tested } }: { report: SegmentReport }) {
  if (values.length === 0) return <Empty title={others.none}>{others.noneHow}</Empty>
  const found = values.filter(({ verdict }) => verdict !== 'cannot-tell')
  return (
    <div class="stack">
      <p class="told">
        {words.summary(
          found.map(({ value, verdict }) => `${value} ${verdicts[verdict]}`),
          tested,
        )}
      </p>
      <FiguresTable
        title={dimension.name}
        about={`${words.all}: ${write(metric, all)}, n = ${all.n}`}
        columns={words.columns}
        rows={values.map(({ value, n, contrast, holm, verdict, shrunk, ...estimate }) => [
          value,
          n,
          write(metric, estimate),
          change(metric, contrast),
          p(holm),
          verdicts[verdict],
          write(metric, shrunk),
        ])}
      />
      <How lines={words.how} />
    </div>
  )
}
