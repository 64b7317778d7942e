import type { AlarmReport } from '@innerloop/collector'
import { useDesk } from '../frame/desk.ts'
import { Empty } from '../frame/Empty.tsx'
import { Loaded } from '../frame/Loaded.tsx'
import { useResource } from '../frame/use-resource.ts'
import { FiguresTable } from '../page/FiguresTable.tsx'
import { Course } from './Course.tsx'
import { How } from './How.tsx'
import { readAlarms } from './read-alarms.ts'
import { differenceWords } from './words.ts'

const { alarms: words, write, ...others } = differenceWords

/** Where the score has fallen this quarter, and how often that would be said for nothing. */
export function AlarmsTab() {
  const { api } = useDesk()
  const report = useResource('alarms', (signal) => readAlarms(api, signal))
  return <Loaded of={report}>{(found) => <Alarms report={found} />}</Loaded>
}

function Alarms({ report: { quarter, touchpoints } }: { report: AlarmReport }) {
  if (touchpoints.length === 0) return <Empty title={others.none}>{others.noneHow}</Empty>
  return (
    <div class="stack">
      <p class="told">{words.fallen(touchpoints.filter(({ state }) => state === 'alarm').length)}</p>
      <FiguresTable
        title={others.tabs.alarms}
        about={words.quarter(quarter.from, quarter.to)}
        columns={words.columns}
        rows={touchpoints.map(({ name, state, baseline, quarter: now, anytime }) => [
          name,
          words.states[state],
          write('nps', baseline),
          write('nps', now),
          now.n,
          anytime
            ? `${write('nps', { score: anytime.low, interval: null })} … ${write('nps', { score: anytime.high, interval: null })}`
            : '–',
        ])}
      />
      <section class="stack">
        <h2>{words.more}</h2>
        <ul class="watched">
          {touchpoints.map((watched) => (
            <li key={watched.touchpoint}>
              <h3>{watched.name}</h3>
              {watched.chart && <Course course={watched.chart.course} />}
              <p>{words.told(watched)}</p>
            </li>
          ))}
        </ul>
      </section>
      <How lines={words.how} />
    </div>
  )
}
