import type { TimeReport, TimeRow } from '@innerloop/collector'
import { useState } from 'preact/hooks'
import { SelectField } from '../controls/SelectField.tsx'
import { useDesk } from '../frame/desk.ts'
import { Loaded } from '../frame/Loaded.tsx'
import { useResource } from '../frame/use-resource.ts'
import { FiguresTable } from '../page/FiguresTable.tsx'
import { How } from './How.tsx'
import { differenceWords } from './words.ts'

const { time: words, tabs, day } = differenceWords
const POINTS = ['5', '10', '15', '20', '30'] as const

/** How long until a difference could be told, at the present pace. */
export function TimeTab() {
  const { api } = useDesk()
  const [points, setPoints] = useState<(typeof POINTS)[number]>('10')
  const report = useResource(`time to tell ${points}`, async (signal) => {
    return (await api.call('GET /v1/reports/time-to-tell', { query: { points: Number(points) }, signal }))
      .data
  })
  return (
    <div class="stack">
      <SelectField
        label={words.points}
        value={points}
        options={POINTS.map((one) => [one, words.point(Number(one))] as const)}
        onChange={setPoints}
      />
      <Loaded of={report}>{(found) => <Times report={found} />}</Loaded>
      <How lines={words.how} />
    </div>
  )
}

function Times({ report: { whole, touchpoints } }: { report: TimeReport }) {
  return (
    <FiguresTable
      title={tabs.time}
      columns={words.columns}
      rows={[rowOf(words.whole, whole), ...touchpoints.map((row) => rowOf(row.name, row))]}
    />
  )
}

function rowOf(name: string, { n, perSide, days, on }: TimeRow): (string | number)[] {
  return [name, n, perSide, days ?? words.never, on === null ? '–' : day(on)]
}
