import type { PriorityReport } from '@innerloop/collector'
import { useState } from 'preact/hooks'
import { useLocation } from 'preact-iso/router'
import { useDesk } from '../frame/desk.ts'
import { Empty } from '../frame/Empty.tsx'
import { Loaded } from '../frame/Loaded.tsx'
import { Screen } from '../frame/Screen.tsx'
import { useResource } from '../frame/use-resource.ts'
import { frameWords } from '../frame/words.ts'
import { formatInstant } from '../words/format.ts'
import { Plot } from './Plot.tsx'
import { prioritiesWords as words } from './words.ts'
import './priorities.css'

const WAYS = ['stated', 'derived'] as const
const FIRST = 5

/** Which touchpoint first. */
export function PrioritiesPage() {
  const { api } = useDesk()
  const { query } = useLocation()
  const importance = WAYS.find((one) => one === query['importance']) ?? 'stated'
  const report = useResource(`priority ${importance}`, async (signal) => {
    return (await api.call('GET /v1/reports/priority', { signal, query: { importance } })).data
  })
  return (
    <Screen
      title={frameWords.titles.priorities}
      lede={words.lede}
      actions={
        <nav class="segments" aria-label={words.importanceLabel}>
          {WAYS.map((way) => (
            <a
              key={way}
              href={`/priorities?importance=${way}`}
              aria-current={way === importance ? 'true' : undefined}
            >
              {words.importances[way]}
            </a>
          ))}
        </nav>
      }
    >
      <Loaded of={report}>{(found) => <Priorities report={found} />}</Loaded>
    </Screen>
  )
}

function Priorities({ report: { from, to, derivedAt, touchpoints } }: { report: PriorityReport }) {
  const { may } = useDesk()
  const [isAll, setAll] = useState(false)
  if (touchpoints.length === 0)
    return (
      <Empty title={words.none}>
        {words.noneHow} <a href="/touchpoints">{words.touchpoints}</a>
      </Empty>
    )
  const [first] = touchpoints
  const shown = isAll ? touchpoints : touchpoints.slice(0, FIRST)
  return (
    <div class="stack">
      <p class="priority-sentence">
        {first && first.priority !== null && first.score.score !== null
          ? words.sentence(first.name, first.frequencyShare, first.score.score)
          : words.cannotTell}
      </p>
      <p class="quiet">
        {words.period(from, to)}{' '}
        {derivedAt === null ? words.notDerived : words.derivedAt(formatInstant(derivedAt))}
      </p>
      {first && first.priority !== null && may('programme:write') && (
        <p>
          <a href={`/scoreboard?new=must-win&touchpoint=${encodeURIComponent(first.touchpoint)}`}>
            {words.mustWin(first.name)}
          </a>
        </p>
      )}
      <Plot touchpoints={touchpoints} />
      <Table touchpoints={shown} />
      {shown.length < touchpoints.length && (
        <div>
          <button type="button" class="plain" onClick={() => setAll(true)}>
            {words.all(touchpoints.length)}
          </button>
        </div>
      )}
      <details>
        <summary>{words.how}</summary>
        <div class="stack priority-how">
          {words.howText.map((text) => (
            <p key={text}>{text}</p>
          ))}
        </div>
      </details>
    </div>
  )
}

function Table({ touchpoints }: Pick<PriorityReport, 'touchpoints'>) {
  const { columns } = words
  return (
    // Scrolls on a phone, so the keyboard must reach it.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div class="table-scroll" tabIndex={0} role="group" aria-label={frameWords.titles.priorities}>
      <table class="table">
        <thead>
          <tr>
            <th scope="col">{columns.name}</th>
            <th scope="col" class="number">
              {columns.priority}
            </th>
            <th scope="col" class="number">
              {columns.frequency}
            </th>
            <th scope="col" class="number">
              {columns.importance}
            </th>
            <th scope="col" class="number">
              {columns.score}
            </th>
            <th scope="col" class="number">
              {columns.headroom}
            </th>
          </tr>
        </thead>
        <tbody>
          {touchpoints.map((row) => (
            <tr key={row.touchpoint}>
              <th scope="row">
                <a href={`/touchpoints/${encodeURIComponent(row.touchpoint)}`}>{row.name}</a>
              </th>
              <td class="number">
                {row.priority === null ? words.unknown : (100 * row.priority).toFixed(1)}
              </td>
              <td class="number">{words.frequency(row)}</td>
              <td class="number">{words.importance(row)}</td>
              <td class="number">{words.score(row.score)}</td>
              <td class="number">{row.headroom === null ? words.unknown : words.percent(row.headroom)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
